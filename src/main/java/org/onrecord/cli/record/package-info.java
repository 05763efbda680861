/// Commands that read a record or write to it.
///
/// Start at [org.onrecord.cli.record.AddCommand] and [org.onrecord.cli.record.StatusCommand].
///
/// The one law: one process at a time writes; whatever comes in is accounted for, line by line.
///
/// Not here: the log itself (`cli.proof`), pages (`cli.serve`).
@NullMarked
package org.onrecord.cli.record;

import org.jspecify.annotations.NullMarked;
