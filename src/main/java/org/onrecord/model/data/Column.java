package org.onrecord.model.data;

import java.util.Optional;
import org.onrecord.model.Worded;

/// One column of a table.
///
/// @param required whether every row has a value
/// @param refers the column that its values stand in, as `table.column`; every value does
/// @param says what it means
public record Column(
    String name, Type type, boolean required, Optional<String> refers, String says) {
  /// What its values are.
  public enum Type implements Worded {
    TEXT,
    INTEGER,
    /// A decimal number of any length.
    NUMBER,
    /// `true` or `false`.
    BOOLEAN,
    /// ISO 8601: a day, a month, a year or an interval of these; or `--10-26`, `--10`.
    DATE,
    /// ISO 8601, UTC.
    TIME
  }

  public Column {
    if (name.isBlank() || says.isBlank()) {
      throw new IllegalArgumentException("a column needs a name and words: " + name);
    }
  }
}
