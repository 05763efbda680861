/// A log on disk, in the layout that anyone's program can read (C2SP tlog-tiles): entries in
/// bundles, hashes in tiles, a signed checkpoint over all.
///
/// Start at [org.onrecord.log.tile.TileLog] (the one writer) and [org.onrecord.log.tile.TileReader]
/// (entries, roots and proofs out of the files). [org.onrecord.log.tile.Audit] reads every byte and
/// says what does not hold.
///
/// The one law: a checkpoint is published after all its tiles are forced, and nothing is signed
/// after a write failed.
///
/// Not here: what an entry means.
@NullMarked
package org.onrecord.log.tile;

import org.jspecify.annotations.NullMarked;
