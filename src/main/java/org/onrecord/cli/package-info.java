/// The terminal's face of Onrecord: one small class a command, in folders by what they are for.
///
/// Start at [org.onrecord.cli.Main]; `text` needs no record, `record` reads and writes one, `proof`
/// keeps and checks its log, `serve` shows it, `console` is what they share. A command reads its
/// options, asks the desk, and prints what `docs/contract.md` says: results on standard output,
/// progress and messages on standard error.
///
/// The one law: exit code 0 when the work was done, 2 for wrong usage, 1 when it could not be done.
///
/// Not here: any decision about documents. Those are the desk's.
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
