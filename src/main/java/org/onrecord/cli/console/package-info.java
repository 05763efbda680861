/// What the commands have in common: shared options, where they print, how they end.
///
/// Start at [org.onrecord.cli.console.Terminal] and [org.onrecord.cli.console.Options].
///
/// The one law: results go to standard output, all else to standard error.
///
/// Not here: any command.
@NullMarked
package org.onrecord.cli.console;

import org.jspecify.annotations.NullMarked;
