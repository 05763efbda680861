package org.onrecord.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;

/// A row of a result, read by column name.
public record Row(ResultSet result) {
  /// @throws IllegalStateException when the column holds nothing
  public String text(String column) {
    return find(column).orElseThrow(() -> new IllegalStateException("nothing in column " + column));
  }

  public Optional<String> find(String column) {
    return Optional.ofNullable(get(column));
  }

  public int number(String column) {
    try {
      return result.getInt(column);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /// A whole number that may be larger than an `int`.
  public long large(String column) {
    try {
      return result.getLong(column);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  public double real(String column) {
    try {
      return result.getDouble(column);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  public boolean flag(String column) {
    return number(column) == 1;
  }

  /// The span in the columns `name_start` and `name_end`.
  public Optional<Span> span(String name) {
    return find(name + "_start")
        .map(start -> new Span(Integer.parseInt(start), number(name + "_end")));
  }

  private @Nullable String get(String column) {
    try {
      return result.getString(column);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static IllegalStateException unreadable(SQLException e) {
    return new IllegalStateException(
        "the derived tables cannot be read; `onrecord rebuild` makes them anew", e);
  }
}
