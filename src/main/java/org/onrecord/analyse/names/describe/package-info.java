/// The words that describe somebody instead of naming them: "the ministry", "her husband", "the
/// justice minister".
///
/// Start at [org.onrecord.analyse.names.describe.Descriptions], which finds each
/// [org.onrecord.analyse.names.describe.Description] from its head noun; `Phrase` says how far it
/// goes, `Shortened` tells "the board" of a body that was named. Then
/// [org.onrecord.analyse.names.describe.Beside]: which name it is said of, by where it stands
/// (`Subjects` for the one before it).
///
/// Not here: whom a description means that stands beside no name; that needs what the text has
/// spoken of before, which is the business of the package above.
@NullMarked
package org.onrecord.analyse.names.describe;

import org.jspecify.annotations.NullMarked;
