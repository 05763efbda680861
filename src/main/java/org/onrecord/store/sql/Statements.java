package org.onrecord.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The statements of one transaction: each is prepared once and its values are bound by place. For
/// what is written for every document; to find the values by name and prepare each statement anew
/// cost more than SQLite itself.
///
/// A value is a text, a number, bytes, or an [Optional] of one, of which an empty one is null.
public final class Statements implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /// @param handle in whose transaction they run
  public Statements(Handle handle) {
    this.connection = handle.getConnection();
  }

  /// So many places for values.
  public static String places(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /// Runs `sql`, which asks nothing.
  ///
  /// @return how many rows it changed
  public int run(String sql, Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// The first column of every row that `sql` gives.
  public List<String> list(String sql, Object... values) {
    try (var rows = bound(sql, values).executeQuery()) {
      var list = new ArrayList<String>();
      while (rows.next()) {
        list.add(rows.getString(1));
      }
      return list;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// The number that `sql` gives.
  public int number(String sql, Object... values) {
    return Integer.parseInt(list(sql, values).getFirst());
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    switch (value) {
      case String text -> statement.setString(place, text);
      case Integer number -> statement.setInt(place, number);
      case Long number -> statement.setLong(place, number);
      case Double number -> statement.setDouble(place, number);
      case byte[] bytes -> statement.setBytes(place, bytes);
      case Optional<?> some when some.isPresent() -> bind(statement, place, some.get());
      case Optional<?> none -> statement.setNull(place, Types.NULL);
      default -> throw new IllegalArgumentException("not a value of a table: " + value);
    }
  }

  private static UncheckedIOException failed(SQLException e) {
    return new UncheckedIOException(new IOException("the tables cannot be written", e));
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
