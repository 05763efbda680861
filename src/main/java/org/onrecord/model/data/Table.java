package org.onrecord.model.data;

import java.util.List;

/// One table of a record.
///
/// @param key the columns that tell its rows apart
public record Table(String name, String says, List<String> key, List<Column> columns) {
  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    for (String column : key) {
      place(columns, column);
    }
  }

  /// Where a column stands, from 0.
  ///
  /// @throws IllegalArgumentException when there is none of that name
  public int place(String column) {
    return place(columns, column);
  }

  public boolean has(String column) {
    return columns.stream().anyMatch(c -> c.name().equals(column));
  }

  private static int place(List<Column> columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + name);
  }
}
