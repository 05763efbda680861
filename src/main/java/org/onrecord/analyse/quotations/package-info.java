/// What a document reports that somebody said, wrote or thinks.
///
/// Start at [org.onrecord.analyse.quotations.Quotations]. The steps, each a package: `marks` pairs
/// quotation marks of every style; `lines` cuts the text into lines in which a quotation is one
/// element; `reports` finds the words that report (`words`), what they report and who says it;
/// `speakers` says whom that means, and who has the turn in an interview. Here, `Terms` tells
/// titles, names and scare quotes from speech, `Composer` puts it together, `Unmarked` finds what
/// is told without marks beside them, `Dialogue` who talks in turn, `Nesting` leaves out what is
/// reported inside of what is reported.
///
/// Which words report is data: `reporting-verbs.txt` and `reporting-phrases.txt`. That verbs, their
/// frames and their subjects tell reported speech is the way of S. Pareti, "A database of
/// attribution relations" (2012) and T. O'Keefe et al., "A sequence labelling approach to quote
/// attribution" (2012); the rules are ours.
///
/// The one law: the span of a quotation is what stands between its marks, to the character.
///
/// Not here: who a name or pronoun means (`names`), and whether what is said is so (people).
@NullMarked
package org.onrecord.analyse.quotations;

import org.jspecify.annotations.NullMarked;
