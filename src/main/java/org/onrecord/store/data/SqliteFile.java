package org.onrecord.store.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.data.Column;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;
import org.onrecord.store.sql.TempFiles;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A record's open data as one SQLite file: plain tables with foreign keys, a few views, and in the
/// schema itself what each column means. The same rows give the same bytes.
public final class SqliteFile {
  private static final int AT_ONCE = 1_000;

  /// So that programs that look at the file's head can tell what it is: "ONRD".
  private static final int APPLICATION = 0x4f4e5244;

  private SqliteFile() {}

  /// Writes all rows of `data` into `file`, which is not there yet. Rows are written as they come.
  ///
  /// @throws IOException when the file is there, or cannot be written
  public static void write(OpenData data, Path file) throws IOException {
    Files.createFile(file);
    try (Connection connection = open(file)) {
      for (Table table : Tables.ALL) {
        fill(connection, table, data);
      }
      about(connection, data.about());
      try (Statement statement = connection.createStatement()) {
        for (Table table : Tables.ALL) {
          for (String index : Ddl.indexes(table)) {
            statement.execute(index);
          }
        }
        for (String view : Ddl.views()) {
          statement.execute(view);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException("%s could not be written: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Connection open(Path file) throws SQLException {
    var config = new SQLiteConfig();
    // Indexes of a large record are sorted in files.
    TempFiles.beside(file);
    // Nobody reads the file before it is whole, and a half one is thrown away.
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setEncoding(SQLiteConfig.Encoding.UTF_8);
    config.setApplicationId(APPLICATION);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void fill(Connection connection, Table table, OpenData data) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(Ddl.table(table));
    }
    try (PreparedStatement insert = connection.prepareStatement(Ddl.insert(table));
        Stream<Row> rows = data.rows(table)) {
      int waiting = 0;
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        bind(insert, each.next());
        if (++waiting == AT_ONCE) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, Row row) throws SQLException {
    List<Column> columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      Optional<String> cell = row.cells().get(i);
      if (cell.isEmpty()) {
        insert.setNull(i + 1, Types.NULL);
      } else if (columns.get(i).type() == Column.Type.BOOLEAN) {
        insert.setInt(i + 1, cell.get().equals("true") ? 1 : 0);
      } else {
        // The column's affinity makes a number of it.
        insert.setString(i + 1, cell.get());
      }
    }
    insert.addBatch();
  }

  private static void about(Connection connection, OpenData.About about) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE about ( -- The record itself, a row a fact.\n  name TEXT PRIMARY KEY,\n  value TEXT NOT NULL\n) WITHOUT ROWID");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO about VALUES (?, ?)")) {
      for (OpenData.Fact fact : about.facts()) {
        insert.setString(1, fact.name());
        insert.setString(2, fact.value());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
