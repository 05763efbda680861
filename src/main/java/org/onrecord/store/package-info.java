/// The derived tables of a record, in one SQLite file that others may open.
///
/// Start at [org.onrecord.store.RecordStore]. `change` is what it is handed, `write` puts that into
/// tables, `view` answers what pages ask, `tables` is the file and the rows that both know;
/// `schema.sql` there says what each table holds.
///
/// The one law: nothing here is the truth. Another schema number, or a damaged file, means a
/// rebuild from log and originals, never a repair.
///
/// Not here: what came in and when (`log`), searching by words (`index`).
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
