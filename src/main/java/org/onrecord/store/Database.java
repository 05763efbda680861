package org.onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.onrecord.store.sql.Connections;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The SQLite file and its schema.
final class Database {
  /// Another number means other tables: the file is made anew.
  private static final String SCHEMA = "20";

  private static final int BUSY_MILLISECONDS = 10_000;

  /// Pages that each connection keeps. What falls out is in the system's own cache, so four times
  /// as much made no addition faster, and several connections stay open at once.
  static final int CACHE_KILOBYTES = 8_000;

  private Database() {}

  /// Opens `file` for writing, making it when it is missing, of another schema, or no database at
  /// all.
  static Connections openOrMake(Path file, String version) throws IOException {
    if (Files.exists(file) && !fact(file, "made_by").equals(Optional.of(SCHEMA + "/" + version))) {
      delete(file);
    }
    boolean fresh = !Files.exists(file);
    Connections connections = connect(file, false);
    if (fresh) {
      connections
          .jdbi()
          .useTransaction(handle -> {
            handle.createScript(resource("schema.sql")).execute();
            var indexes = new FindingIndexes(handle);
            indexes.makeIds();
            indexes.make();
            handle.createScript(resource("lists.sql")).execute();
            handle.createScript(resource("called.sql")).execute();
            handle.createScript(resource("register.sql")).execute();
            handle.execute(
                "INSERT INTO facts VALUES ('schema', ?), ('made_by', ?), ('applied', '0'), ('made', ?)",
                SCHEMA,
                SCHEMA + "/" + version,
                UUID.randomUUID().toString());
          });
    }
    return connections;
  }

  /// Opens `file` for reading alone; empty when it is missing or of another schema.
  static Optional<Connections> openToRead(Path file) {
    return Files.exists(file) && fact(file, "schema").equals(Optional.of(SCHEMA))
        ? Optional.of(connect(file, true))
        : Optional.empty();
  }

  static void delete(Path file) throws IOException {
    for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
    }
  }

  private static Optional<String> fact(Path file, String name) {
    try (var connections = connect(file, true)) {
      return connections
          .jdbi()
          .withHandle(handle ->
              handle
                  .createQuery("SELECT value FROM facts WHERE name = ?")
                  .bind(0, name)
                  .mapTo(String.class)
                  .findOne());
    } catch (JdbiException e) {
      return Optional.empty();
    }
  }

  private static Connections connect(Path file, boolean readOnly) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // Derived tables: what a power loss takes is made again from the log, so no force on each
    // commit.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setCacheSize(-CACHE_KILOBYTES);
    // What is written is first laid out in temporary tables, which grow with the record.
    config.setTempStore(readOnly ? SQLiteConfig.TempStore.MEMORY : SQLiteConfig.TempStore.FILE);
    if (readOnly) {
      config.setReadOnly(true);
    }
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return new Connections(source, file);
  }

  /// The text of a file that lies beside this class.
  static String resource(String name) {
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the program is not whole: " + name + " is missing from it");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
