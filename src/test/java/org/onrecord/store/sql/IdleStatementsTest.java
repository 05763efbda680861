package org.onrecord.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/// A statement that is used again answers as a new one would.
class IdleStatementsTest {
  private static final String ASKED = "SELECT x FROM t WHERE x >= :from ORDER BY x";

  @TempDir private Path folder = Path.of("");
  private Connections connections;
  private Jdbi jdbi;

  @BeforeEach
  void open() {
    var source = new SQLiteDataSource();
    Path file = folder.resolve("some.db");
    source.setUrl("jdbc:sqlite:" + file);
    connections = new Connections(source, file);
    jdbi = connections.jdbi();
    jdbi.useHandle(h -> {
      h.execute("CREATE TABLE t (x)");
      h.execute("INSERT INTO t VALUES (1), (2), (3)");
    });
  }

  @AfterEach
  void close() {
    connections.close();
  }

  private static List<Integer> ask(Handle handle, int from) {
    return handle.createQuery(ASKED).bind("from", from).mapTo(Integer.class).list();
  }

  private static Statement statement(Handle handle, String sql) {
    Query query = handle.createQuery(sql);
    if (sql.contains(":least")) {
      query.bind("least", 2);
    }
    return query.scanResultSet((rows, context) -> {
      try (var read = rows.get()) {
        return read.getStatement();
      }
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT count(*) FROM t",
        "SELECT count(*) FROM t WHERE x > :least",
        "SELECT count(*) FROM t WHERE x < :least AND x > :least",
        "SELECT x FROM t WHERE x > 1000"
      })
  void whatWasAskedBeforeIsNotPreparedAgain(String sql) {
    Statement first = jdbi.withHandle(h -> statement(h, sql));
    Statement second = jdbi.withHandle(h -> statement(h, sql));
    assertThat(second).isSameAs(first);
  }

  @Test
  void eachAskingHasItsOwnValues() {
    assertThat(jdbi.<List<Integer>, RuntimeException>withHandle(h -> ask(h, 2)))
        .containsExactly(2, 3);
    assertThat(jdbi.<List<Integer>, RuntimeException>withHandle(h -> ask(h, 3))).containsExactly(3);
  }

  /// A value that is not given is none, and never the one of the asking before.
  @Test
  void noValueIsLeftOver() {
    jdbi.useHandle(h -> h.createUpdate("INSERT INTO t VALUES (?)").bind(0, 7).execute());
    assertThatThrownBy(
            () -> jdbi.useHandle(h -> h.createUpdate("INSERT INTO t VALUES (?)").execute()))
        .isInstanceOf(JdbiException.class);
  }

  @Test
  void theSameIsAskedWhileItIsAnswered() {
    List<List<Integer>> within =
        jdbi.withHandle(h ->
            h.createQuery(ASKED)
                .bind("from", 2)
                .map((row, context) -> ask(h, row.getInt(1)))
                .list());
    assertThat(within).containsExactly(List.of(2, 3), List.of(3));
  }

  @Test
  void whatWasNotReadToItsEndIsReadFromItsBeginning() {
    for (int i = 0; i < 2; i++) {
      int first =
          jdbi.withHandle(
              h -> h.createQuery("SELECT x FROM t ORDER BY x").mapTo(Integer.class).first());
      assertThat(first).isEqualTo(1);
    }
    jdbi.useHandle(h -> h.execute("DROP TABLE t"));
  }

  @Test
  void aTableThatChangedItsFormIsReadAsItIs() {
    assertThat(columns()).isEqualTo(1);
    jdbi.useHandle(h -> h.execute("ALTER TABLE t ADD COLUMN y"));
    assertThat(columns()).isEqualTo(2);
  }

  private int columns() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT * FROM t")
            .map((row, context) -> row.getMetaData().getColumnCount())
            .first());
  }

  @Test
  void whatFailedIsAskedAgain() {
    jdbi.useHandle(h -> h.execute("CREATE UNIQUE INDEX only ON t (x)"));
    String insert = "INSERT INTO t VALUES (?)";
    assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute(insert, 1)))
        .isInstanceOf(JdbiException.class);
    jdbi.useHandle(h -> h.execute(insert, 4));
    assertThat(jdbi.<List<Integer>, RuntimeException>withHandle(h -> ask(h, 4))).containsExactly(4);
  }

  /// No more than so many are kept; the one that was not used for longest goes first.
  @Test
  void thoseNotUsedForLongestAreEnded() throws SQLException {
    Statement first = jdbi.withHandle(h -> statement(h, "SELECT 0"));
    jdbi.useHandle(h -> IntStream.range(1, 1000).forEach(i -> statement(h, "SELECT " + i)));
    assertThat(first.isClosed()).isTrue();
    Statement last = jdbi.withHandle(h -> statement(h, "SELECT 999"));
    assertThat(last.isClosed()).isFalse();
  }
}
