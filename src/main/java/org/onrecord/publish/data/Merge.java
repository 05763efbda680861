package org.onrecord.publish.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Table;

/// Rows that belong to rows of another table, found as both pass by in the same order: so that
/// joining needs no memory.
final class Merge implements AutoCloseable {
  private final Stream<Row> rows;
  private final Iterator<Row> each;
  private final String column;
  private Optional<Row> next = Optional.empty();

  /// @param column what tells to which row each belongs
  Merge(OpenData data, Table table, String column) {
    rows = data.rows(table);
    each = rows.iterator();
    this.column = column;
    step();
  }

  /// The rows that belong to `key`. Ask for keys in the order of the other table; rows of keys that
  /// were not asked for are passed over only when they are asked for next.
  List<Row> of(String key) {
    var found = new ArrayList<Row>();
    while (next.filter(row -> row.get(column).equals(key)).isPresent()) {
      found.add(next.orElseThrow());
      step();
    }
    return found;
  }

  /// The first row that belongs to `key`, whatever stands before it being passed over.
  Optional<Row> seek(String key) {
    while (next.filter(row -> !row.get(column).equals(key)).isPresent()) {
      step();
    }
    return next;
  }

  private void step() {
    next = each.hasNext() ? Optional.of(each.next()) : Optional.empty();
  }

  @Override
  public void close() {
    rows.close();
  }
}
