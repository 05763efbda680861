package org.onrecord.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.RecordStore;
import org.sqlite.SQLiteConfig;

/// Where SQLite lays out what is too large for memory, as the kernel sees the files it has open.
class TempFilesTest {
  private static final Path OPEN = Path.of("/proc/self/fd");

  @TempDir private Path dir;

  @Test
  void whatIsLaidOutWhileATableIsWrittenLiesInTheRecord() throws IOException, SQLException {
    assumeTrue(Files.isDirectory(OPEN), "files that are open are only seen on Linux");
    Path folder = Files.createDirectory(dir.toRealPath().resolve("the clerk's record"));
    TempFiles.forget();
    RecordStore.open(folder.resolve("record.db"), "test").close();
    var config = new SQLiteConfig();
    config.setTempStore(SQLiteConfig.TempStore.FILE);
    config.setCacheSize(10);
    try (Connection connection = config.createConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMP TABLE large AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
              + " SELECT i, hex(randomblob(100)) AS words FROM n");
      statement.execute("CREATE INDEX temp.large_by_words ON large (words)");
      assertThat(laidOut()).isNotEmpty().allMatch(file -> file.startsWith(folder));
    }
  }

  /// SQLite's temporary files, which have no name in their folder any more.
  private static List<Path> laidOut() throws IOException {
    try (var open = Files.list(OPEN)) {
      return open.flatMap(TempFilesTest::target)
          .filter(file -> file.toString().contains("etilqs_"))
          .toList();
    }
  }

  private static Stream<Path> target(Path link) {
    try {
      return Stream.of(Files.readSymbolicLink(link));
    } catch (IOException closed) {
      return Stream.empty();
    }
  }
}
