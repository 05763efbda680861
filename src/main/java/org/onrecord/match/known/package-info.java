/// Has this been said, or checked, before? A statement goes in, the known claims that say the same
/// come out, best first.
///
/// Start at [org.onrecord.match.known.KnownClaims]. `index.claims` proposes claims that share
/// telling words, or meaning; here they are compared with the statement closely and put in order.
/// [org.onrecord.match.known.Balance] holds the constants.
///
/// The one law: a match is shown with the words that both share, and is "same", "nearly" or
/// "related" in words, never by a number.
///
/// Not here: whether the statement is true, or what a check of it found.
@NullMarked
package org.onrecord.match.known;

import org.jspecify.annotations.NullMarked;
