/// Words as numbers: what the comparison of texts counts with.
///
/// Start at [org.onrecord.match.words.Lexicon], which gives each word its number, and
/// [org.onrecord.match.words.WordedText], a text as numbers with the place of each.
///
/// The one law: a text is never kept, only numbers and places, so that many documents fit in
/// memory.
///
/// Not here: what the words mean to each other (`match.pair`).
@NullMarked
package org.onrecord.match.words;

import org.jspecify.annotations.NullMarked;
