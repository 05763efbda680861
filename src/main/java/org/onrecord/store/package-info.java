/// The derived tables of a record, in one SQLite file that others may open.
///
/// Start at [org.onrecord.store.RecordStore]; `schema.sql` beside it says what each table holds.
/// Reading is done by [org.onrecord.store.StoredRecord], which answers what pages ask.
///
/// The one law: nothing here is the truth. Another schema number, or a damaged file, means a
/// rebuild from log and originals, never a repair.
///
/// Not here: what came in and when (`log`), searching by words (`index`).
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
