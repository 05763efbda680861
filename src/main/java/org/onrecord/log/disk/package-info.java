/// Where what must not be lost is kept: a disk with few words, and the steps that make a change
/// durable.
///
/// Start at [org.onrecord.log.disk.Storage] (what returned is there after a crash) over
/// [org.onrecord.log.disk.Disk] (single steps, so that tests can stop between any two).
///
/// The one law: write, force the file, rename, force the folder, then answer.
///
/// Not here: what the files are.
@NullMarked
package org.onrecord.log.disk;

import org.jspecify.annotations.NullMarked;
