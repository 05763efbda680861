/// How SQLite is asked: connections and statements that are used again, rows by the names of their
/// columns, and lists that are narrowed by facets, in portions.
///
/// Start at [org.onrecord.store.sql.Connections] for one file, and at
/// [org.onrecord.store.sql.Filter] for a list.
///
/// The one law: nothing here knows what a record holds.
///
/// Not here: the tables and what they mean (`store`).
@NullMarked
package org.onrecord.store.sql;

import org.jspecify.annotations.NullMarked;
