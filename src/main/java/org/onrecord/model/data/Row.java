package org.onrecord.model.data;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Span;

/// One row of a table: a value for each of its columns, as text, in their order.
public record Row(Table table, List<Optional<String>> cells) {
  public Row {
    cells = List.copyOf(cells);
    if (cells.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          "%s has %d columns, not %d"
              .formatted(table.name(), table.columns().size(), cells.size()));
    }
  }

  public Optional<String> find(String column) {
    return cells.get(table.place(column));
  }

  /// @throws IllegalStateException when the row has no value there
  public String get(String column) {
    return find(column)
        .orElseThrow(() ->
            new IllegalStateException("a row of %s has no %s".formatted(table.name(), column)));
  }

  public boolean is(String column) {
    return find(column).equals(Optional.of("true"));
  }

  /// The passage between the columns `start_at` and `end_at`.
  public Span at() {
    return new Span(Integer.parseInt(get("start_at")), Integer.parseInt(get("end_at")));
  }
}
