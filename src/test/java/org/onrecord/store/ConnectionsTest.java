package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Sharing;
import org.onrecord.store.sql.Connections;
import org.onrecord.store.view.StoredRecord;
import org.sqlite.SQLiteDataSource;

/// Connections are used again where that is safe, and only there.
class ConnectionsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void oneThatWasGivenBackIsUsedAgain() throws SQLException {
    try (var connections = connections()) {
      Connection first = made(connections);
      connections.closeConnection(first);
      assertThat(connections.openConnection()).isSameAs(first);
      first.close();
    }
  }

  @Test
  void oneWithTablesOfItsOwnOrAmidAChangeIsNot() throws SQLException {
    try (var connections = connections()) {
      Connection tables = made(connections);
      execute(tables, "CREATE TEMP TABLE own (x)");
      connections.closeConnection(tables);
      assertThat(tables.isClosed()).isTrue();
      Connection amid = connections.openConnection();
      amid.setAutoCommit(false);
      connections.closeConnection(amid);
      assertThat(amid.isClosed()).isTrue();
    }
  }

  @Test
  void aFileThatTookThePlaceOfAnotherIsRead() throws Exception {
    Path tables = folder.resolve("record.db");
    try (var store = RecordStore.open(tables, "1")) {
      store.share("post", Sharing.FULL, 7);
    }
    try (var reader = StoredRecord.find(tables).orElseThrow()) {
      assertThat(reader.sources().sharing()).containsOnlyKeys("post");
      Files.move(tables, folder.resolve("old.db"));
      RecordStore.open(tables, "1").close();
      assertThat(reader.sources().sharing()).isEmpty();
    }
  }

  /// Two files count their changes alike, and what was counted in one is not so in the other.
  @Test
  void nothingIsKeptOfAFileThatAnotherTookThePlaceOf() throws Exception {
    Path tables = folder.resolve("record.db");
    RecordStore.open(tables, "1").close();
    try (var reader = StoredRecord.find(tables).orElseThrow()) {
      execute(tables, "INSERT INTO facts VALUES ('published', '1')");
      assertThat(reader.overview("Gull").published()).isTrue();
      Files.move(tables, folder.resolve("old.db"));
      RecordStore.open(tables, "1").close();
      execute(tables, "UPDATE facts SET value = value || ' again' WHERE name = 'made'");
      assertThat(reader.overview("Gull").published()).isFalse();
    }
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      execute(connection, sql);
    }
  }

  @Test
  void whatIsInUseWhenAllIsClosedIsClosedWhenGivenBack() throws SQLException {
    var connections = connections();
    Connection used = made(connections);
    connections.close();
    assertThat(used.isClosed()).isFalse();
    connections.closeConnection(used);
    assertThat(used.isClosed()).isTrue();
  }

  private Connections connections() {
    var source = new SQLiteDataSource();
    Path file = folder.resolve("some.db");
    source.setUrl("jdbc:sqlite:" + file);
    return new Connections(source, file);
  }

  /// A connection to a file that is there.
  private static Connection made(Connections connections) throws SQLException {
    for (String sql : List.of("CREATE TABLE t (x)", "INSERT INTO t VALUES (1)")) {
      Connection connection = connections.openConnection();
      execute(connection, sql);
      connections.closeConnection(connection);
    }
    return connections.openConnection();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
