/// Who and what a document speaks of: people, organisations, groups, places, and the descriptions
/// that stand for one of them.
///
/// Start at [org.onrecord.analyse.names.Names]: it finds the mentions, and joins those that mean
/// one person or body into an [org.onrecord.analyse.names.Entity]. Then
/// [org.onrecord.analyse.names.Pronouns], for "he", "she" and "they". The steps:
/// [org.onrecord.analyse.names.Clues] marks each token, `Runs` cuts names out of the capitals,
/// `Typing` says what each one is (`Lands` tells countries and towns by what the rest of the text
/// does with them), `Descriptions` finds "the ministry" and "her husband", `Shortened` "the board"
/// of a body that was named, `Joining` puts together what is one.
/// [org.onrecord.analyse.names.Jointly] names those who act together.
///
/// The one law: no list of real people. What is known beforehand is the language's own: titles,
/// offices, kinds of bodies, given names, countries.
///
/// Not here: ties between those named (`relations`), and who speaks (`quotations`).
@NullMarked
package org.onrecord.analyse.names;

import org.jspecify.annotations.NullMarked;
