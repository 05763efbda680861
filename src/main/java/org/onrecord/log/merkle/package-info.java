/// The Merkle tree of RFC 6962 and RFC 9162: hashing, growing, and checking proofs. Pure: no files.
///
/// Start at [org.onrecord.log.merkle.Merkle] (how leaves and nodes are hashed),
/// [org.onrecord.log.merkle.Growing] (a tree that grows at its right edge) and
/// [org.onrecord.log.merkle.Proofs] (inclusion, consistency, and the same for subtrees).
///
/// The one law: a proof holds or it does not; there is no lenient way to read one.
///
/// Not here: where hashes are kept (`log.tile`) and who signs for them (`log.note`).
@NullMarked
package org.onrecord.log.merkle;

import org.jspecify.annotations.NullMarked;
