/// What a document reports that somebody said, wrote or thinks.
///
/// Start at [org.onrecord.analyse.quotations.Quotations]. The steps: `MarkScanner` pairs quotation
/// marks of every style; `LineBuilder` cuts the text into lines in which a quotation is one
/// element; `VerbReports`, `PhraseReports` and `AsReports` find the words that report, what they
/// report and who says it; `Speakers` says whom that means, `Jointly` where it is several; `Terms`
/// tells titles, names and scare quotes from speech; `Composer` puts it together.
///
/// Which words report is data: `reporting-verbs.txt` and `reporting-phrases.txt`. That verbs, their
/// frames and their subjects tell reported speech is the way of S. Pareti, "A database of
/// attribution relations" (2012) and T. O'Keefe et al., "A sequence labelling approach to quote
/// attribution" (2012); the rules are ours.
///
/// `Interview` finds the turns of interviews, whose speaker stands before a colon (`Labels`).
///
/// The one law: the span of a quotation is what stands between its marks, to the character; that of
/// a turn is its paragraph without the label.
///
/// Not here: who a name or pronoun means (`names`), and whether what is said is so (people).
@NullMarked
package org.onrecord.analyse.quotations;

import org.jspecify.annotations.NullMarked;
