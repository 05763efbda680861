/// Lists of promises from elsewhere, and the register as a table for elsewhere.
///
/// Start at [org.onrecord.judge.table.PromiseTable] (in) and
/// [org.onrecord.judge.table.RegisterTable] (out). `docs/acts.md` names the columns.
///
/// The one law: a row that cannot be used is handed back with its line and the reason; a cell that
/// a spreadsheet would run as a formula is made text.
///
/// Not here: how rows are read out of a file (`read.lists`).
@NullMarked
package org.onrecord.judge.table;

import org.jspecify.annotations.NullMarked;
