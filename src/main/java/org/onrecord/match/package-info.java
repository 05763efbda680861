/// Findings across documents: who is one voice with whom, what is said of the same thing, who is
/// meant by a name, which figures measure one thing.
///
/// Start at [org.onrecord.match.Matcher]: it is given each document with its findings and answers
/// with a [org.onrecord.match.Lineup]. [org.onrecord.match.People] joins names across documents,
/// [org.onrecord.match.Series] figures. `match.voice` finds copies of text, `match.pair` passages
/// that meet, `match.words` holds what both count with.
///
/// The one law: whatever two passages are said to have in common or against each other stands in a
/// reason, in words, that a reader can check in both.
///
/// Not here: who is right. A contradiction says that two sources differ, and nothing more.
@NullMarked
package org.onrecord.match;

import org.jspecify.annotations.NullMarked;
