/// What is known beforehand, which is the language's own: titles, offices, kinds of bodies, given
/// names, words for family, countries; and what the letters of a word say of a name.
///
/// Start at [org.onrecord.analyse.names.words.NameWords], which reads the word lists, and
/// [org.onrecord.analyse.names.words.Sense], one bit for each. `Kinship` and `Gender` say what a
/// word tells of a person, `Shapes` what its letters do.
///
/// The one law: no list of real people.
///
/// Not here: anything about one document.
@NullMarked
package org.onrecord.analyse.names.words;

import org.jspecify.annotations.NullMarked;
