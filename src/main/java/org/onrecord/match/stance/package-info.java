/// How a text stands to a sentence: it agrees, disagrees, discusses it, or is about something else.
///
/// Start at [org.onrecord.match.stance.Texts]. Two questions are asked in turn: do both speak of
/// one thing (shared words, rare ones more), and how does the text lean where it speaks of it
/// (words of `leanings.txt`)?
///
/// The one law: what is said far from the sentence's words counts little.
///
/// Not here: how two passages stand to each other, and why (`match.pair`).
@NullMarked
package org.onrecord.match.stance;

import org.jspecify.annotations.NullMarked;
