/// What is true, kept so that it stays: bytes that were acknowledged are there after a crash, and a
/// change to them shows.
///
/// Start at [org.onrecord.log.Journal] (what came in, one line an event) and
/// [org.onrecord.log.Originals] (the bytes as received, named by their digest).
/// [org.onrecord.log.RecordLock] lets one process write. `log.disk` is what they are kept on.
///
/// For human acts, signed: `log.tile` (a log that other people's programs verify), `log.note`
/// (checkpoints, receipts), `log.merkle` (the tree and its proofs).
///
/// The one law: acknowledged is durable. Write, force the file, force its folder, then answer.
///
/// Not here: what the bytes mean. This room knows nothing of documents or politics.
@NullMarked
package org.onrecord.log;

import org.jspecify.annotations.NullMarked;
