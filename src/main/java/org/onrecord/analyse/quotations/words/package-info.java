/// The words that report, and those of the time and occasion of an utterance: data.
///
/// Start at [org.onrecord.analyse.quotations.words.ReportingWords], which reads
/// `reporting-verbs.txt` and `reporting-phrases.txt`; each verb has the frames that may follow it
/// ([org.onrecord.analyse.quotations.words.Frame]).
///
/// Not here: where they stand in a text.
@NullMarked
package org.onrecord.analyse.quotations.words;

import org.jspecify.annotations.NullMarked;
