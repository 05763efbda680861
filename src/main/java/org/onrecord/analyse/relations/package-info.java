/// Ties that a text states: family, office, ownership, founding, succession, conviction.
///
/// Start at [org.onrecord.analyse.relations.Relations]. `Described` reads ties from descriptions
/// ("her husband Y", "X, director of Z"), `Deeds` from verbs ("X heads Z", "Y was convicted of";
/// `Seats` for "X sits on the board of Z" and "X of Z"), `Phrases` from the rest ("the brothers A
/// and B", "X is married to Y"), with `Survivors` for the family that an obituary lists and
/// `Holdings` for "a firm run by X" and "Z belongs to X".
///
/// The one law: the subject is the one whom the word describes. In `daughter_of` the subject is the
/// daughter.
///
/// Not here: ties that would follow from two stated ones; those are left to whoever joins them.
@NullMarked
package org.onrecord.analyse.relations;

import org.jspecify.annotations.NullMarked;
