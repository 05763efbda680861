/// Copies of text: reprints, excerpts, texts that quote another whole.
///
/// Start at [org.onrecord.match.voice.Copies].
///
/// The one law: cost grows with the length of the texts, not with the number of their pairs.
///
/// Not here: texts that tell the same in other words (`match.pair`).
@NullMarked
package org.onrecord.match.voice;

import org.jspecify.annotations.NullMarked;
