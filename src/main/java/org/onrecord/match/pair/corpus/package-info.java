/// All passages of a record, side by side: which words they have, where each word stands, and how
/// much it tells.
///
/// Start at [org.onrecord.match.pair.corpus.Corpus] and [org.onrecord.match.pair.corpus.Weights].
@NullMarked
package org.onrecord.match.pair.corpus;

import org.jspecify.annotations.NullMarked;
