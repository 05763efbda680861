/// Lists that people keep: tables of statements, as text.
///
/// Start at [org.onrecord.read.lists.Table], which reads rows of fields out of CSV and TSV, and
/// [org.onrecord.read.lists.Statements], a list with an id for each.
///
/// The one law: a row that cannot be used is handed back with its line and the reason, never
/// dropped.
///
/// Not here: what a column means.
@NullMarked
package org.onrecord.read.lists;

import org.jspecify.annotations.NullMarked;
