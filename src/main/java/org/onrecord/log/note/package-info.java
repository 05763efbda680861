/// Signed notes, checkpoints and receipts: the texts a log signs (C2SP signed-note,
/// tlog-checkpoint, tlog-proof), with Ed25519 (RFC 8032). Pure: no files.
///
/// Start at [org.onrecord.log.note.Checkpoint] (how long the log is and its root) and
/// [org.onrecord.log.note.Receipt] (one entry's proof, for anyone to check offline).
/// [org.onrecord.log.note.VerifierKey] and [org.onrecord.log.note.SigningKey] are the two halves of
/// a key.
///
/// The one law: a text has one form. What would be read the same but is written otherwise is
/// refused, so that no bit of a signed file can be changed unseen.
///
/// Not here: where keys lie, and who may use them.
@NullMarked
package org.onrecord.log.note;

import org.jspecify.annotations.NullMarked;
