package org.onrecord.store.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.onrecord.store.sql.Connections;
import org.onrecord.store.sql.TempFiles;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The SQLite file and its schema.
public final class Database {
  /// Another number means other tables: the file is made anew.
  private static final String SCHEMA = "23";

  private static final int BUSY_MILLISECONDS = 10_000;

  /// Pages that each connection keeps. What falls out is in the system's own cache, so four times
  /// as much made no addition faster, and several connections stay open at once.
  public static final int CACHE_KILOBYTES = 8_000;

  /// Pages that are kept while much is written.
  public static final int LARGE_CACHE_KILOBYTES = 128_000;

  /// Bytes of a file that stands still which are read in place: as many as SQLite can.
  private static final long MAPPED = Integer.MAX_VALUE;

  private Database() {}

  /// Opens `file` for writing, making it when it is missing, of another schema, or no database at
  /// all.
  public static Connections openOrMake(Path file, String version) throws IOException {
    if (Files.exists(file) && !fact(file, "made_by").equals(Optional.of(SCHEMA + "/" + version))) {
      delete(file);
    }
    TempFiles.beside(file);
    boolean fresh = !Files.exists(file);
    Connections connections = connect(file, writing());
    if (fresh) {
      connections
          .jdbi()
          .useTransaction(handle -> {
            make(handle, version);
            var indexes = new FindingIndexes(handle);
            indexes.makeIds();
            indexes.make();
          });
    }
    return connections;
  }

  /// Makes tables that nobody reads before they are whole, and that are thrown away when the making
  /// stops half way: nothing is kept to go back to, nothing forced, and there are no indexes of
  /// findings yet.
  public static Connections makeApart(Path file, String version) throws IOException {
    delete(file);
    TempFiles.beside(file);
    SQLiteConfig config = writing();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setCacheSize(-LARGE_CACHE_KILOBYTES);
    Connections connections = connect(file, config);
    try {
      connections.jdbi().useTransaction(handle -> make(handle, version));
      return connections;
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  private static void make(Handle handle, String version) {
    for (String tables : List.of("schema.sql", "lists.sql", "called.sql", "register.sql")) {
      handle.createScript(resource(tables)).execute();
    }
    handle.execute(
        "INSERT INTO facts VALUES ('schema', ?), ('made_by', ?), ('applied', '0'), ('made', ?)",
        SCHEMA,
        SCHEMA + "/" + version,
        UUID.randomUUID().toString());
  }

  /// Opens `file` for reading alone; empty when it is missing or of another schema.
  public static Optional<Connections> openToRead(Path file) {
    return openToRead(file, reading());
  }

  /// The same for a file that nobody changes or cuts while it is open: it is read where the system
  /// keeps it, without a copy of each page. That takes a fifth of the time off most pages of a site
  /// (`docs/publishing.md`), but where the file became shorter the whole program would end.
  public static Optional<Connections> openStill(Path file) {
    SQLiteConfig config = reading();
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
    return openToRead(file, config);
  }

  private static Optional<Connections> openToRead(Path file, SQLiteConfig config) {
    return Files.exists(file) && fact(file, "schema").equals(Optional.of(SCHEMA))
        ? Optional.of(connect(file, config))
        : Optional.empty();
  }

  /// The file and what SQLite keeps beside it; nothing when there is none.
  public static void delete(Path file) throws IOException {
    for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
    }
  }

  private static Optional<String> fact(Path file, String name) {
    try (var connections = connect(file, reading())) {
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

  private static SQLiteConfig writing() {
    SQLiteConfig config = any();
    // What is written is first laid out in temporary tables, which grow with the record.
    config.setTempStore(SQLiteConfig.TempStore.FILE);
    return config;
  }

  private static SQLiteConfig reading() {
    SQLiteConfig config = any();
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setReadOnly(true);
    return config;
  }

  private static SQLiteConfig any() {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // Derived tables: what a power loss takes is made again from the log, so no force on each
    // commit.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setCacheSize(-CACHE_KILOBYTES);
    return config;
  }

  private static Connections connect(Path file, SQLiteConfig config) {
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return new Connections(source, file);
  }

  /// The text of a file that lies beside this class.
  public static String resource(String name) {
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
