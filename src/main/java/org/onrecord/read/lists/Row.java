package org.onrecord.read.lists;

import java.util.List;

/// A row of a table.
///
/// @param line the line of the file it begins on, from 1
public record Row(int line, List<String> fields) {
  public Row {
    fields = List.copyOf(fields);
  }

  /// The field in that column, from 0; empty when the row is shorter.
  public String field(int column) {
    return column < fields.size() ? fields.get(column) : "";
  }
}
