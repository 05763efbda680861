/// What is true, kept so that it stays: bytes that were acknowledged are there after a crash, and a
/// change to them shows.
///
/// Start at [org.onrecord.log.RecordLog] (the one writer: envelopes in tiles, contents beside them)
/// and [org.onrecord.log.LogReader]. [org.onrecord.log.Verification] reads everything and says what
/// does not hold. [org.onrecord.log.Originals] keeps the bytes as received, named by their digest;
/// [org.onrecord.log.RecordLock] lets one process write.
///
/// Below it: `log.disk` (what they are kept on), `log.tile` (a log that other people's programs
/// verify), `log.note` (heads, receipts, keys), `log.merkle` (the tree and its proofs), `log.watch`
/// (who remembers what was signed), `log.manifest` (the files of a published folder).
///
/// The one law: acknowledged is durable. Write, force the file, force its folder, then answer.
///
/// Not here: what the bytes mean. This room knows nothing of documents or politics.
@NullMarked
package org.onrecord.log;

import org.jspecify.annotations.NullMarked;
