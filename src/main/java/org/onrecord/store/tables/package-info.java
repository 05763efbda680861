/// The file, its schema, and the rows that both writing and reading know.
///
/// Start at [org.onrecord.store.tables.Database]; `schema.sql` says what each table holds.
///
/// The one law: a row is made and read in one place.
///
/// Not here: what is written when (`store.write`), what pages ask (`store.view`).
@NullMarked
package org.onrecord.store.tables;

import org.jspecify.annotations.NullMarked;
