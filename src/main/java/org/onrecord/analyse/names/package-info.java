/// Who and what a document speaks of: people, organisations, groups, places, and the descriptions
/// that stand for one of them.
///
/// Start at [org.onrecord.analyse.names.Names]: it finds the mentions, and joins those that mean
/// one person or body into an [org.onrecord.analyse.names.Entity]. Then
/// [org.onrecord.analyse.names.Pronouns], for "he", "she" and "they", and
/// [org.onrecord.analyse.names.Jointly], for those who act together. The rooms below, each of which
/// knows only those before it: `words` is what is known beforehand, `find` finds the proper names
/// and types them, `describe` the descriptions, `same` says which names are one's. Here `Joining`
/// goes through the text and puts names and descriptions together: `Identity` says whom a name
/// names, `Recall` whom a description means, `Spoken` remembers who was spoken of.
///
/// The one law: no list of real people. What is known beforehand is the language's own: titles,
/// offices, kinds of bodies, given names, countries.
///
/// Not here: ties between those named (`relations`), and who speaks (`quotations`).
@NullMarked
package org.onrecord.analyse.names;

import org.jspecify.annotations.NullMarked;
