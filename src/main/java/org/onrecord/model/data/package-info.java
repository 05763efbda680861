/// A record as open data: which tables it is, what each column means, and where the rows come from.
///
/// Start at [org.onrecord.model.data.Tables], which reads `tables.txt`: the one place in which
/// tables and columns are named. Every form (CSV, JSON Lines, SQLite, annotations …) is made from
/// the rows of an [org.onrecord.model.data.OpenData] and handed to a
/// [org.onrecord.model.data.Sink], a line at a time, so that no form needs to hold a record in
/// memory. [org.onrecord.model.data.CsvLine] is how every table of ours is written as CSV.
@NullMarked
package org.onrecord.model.data;

import org.jspecify.annotations.NullMarked;
