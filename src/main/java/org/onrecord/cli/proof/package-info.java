/// Commands of whoever keeps, checks or mirrors a log.
///
/// Start at [org.onrecord.cli.proof.LogCommand] and [org.onrecord.cli.proof.VerifyCommand].
///
/// The one law: whatever is done to a log is itself an entry, with a name.
///
/// Not here: how the log is built (`log`).
@NullMarked
package org.onrecord.cli.proof;

import org.jspecify.annotations.NullMarked;
