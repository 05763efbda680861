package org.onrecord.store.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The file `accounts.db` and its tables.
final class AccountsFile {
  /// Each script brings the tables from one version to the next; SQLite's `user_version` says how
  /// many were run. What stands here is not derived, so it cannot be made anew.
  private static final String[] SCRIPTS = {"accounts-1.sql", "accounts-2.sql"};

  private static final int BUSY_MILLISECONDS = 10_000;

  private AccountsFile() {}

  static Jdbi open(Path file) throws IOException {
    makeForOwner(file);
    var config = new SQLiteConfig();
    // What it sorts is little, and goes to no file.
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // A session that was ended must stay ended after a power loss.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    Jdbi jdbi = Jdbi.create(source);
    int done =
        jdbi.withHandle(h -> h.createQuery("PRAGMA user_version").mapTo(Integer.class).one());
    if (done > SCRIPTS.length) {
      throw new IOException(file + " was made by a newer version of the program.");
    }
    for (int next = done; next < SCRIPTS.length; next++) {
      String script = script(SCRIPTS[next]);
      int version = next + 1;
      jdbi.useTransaction(h -> {
        h.createScript(script).execute();
        h.execute("PRAGMA user_version = " + version);
      });
    }
    return jdbi;
  }

  /// Makes the file before SQLite does, so that it never was open to others; SQLite gives the files
  /// beside it the same mode.
  private static void makeForOwner(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.exists(file)) {
      if (posix) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    } else if (posix
        && !Files.getPosixFilePermissions(file)
            .equals(PosixFilePermissions.fromString("rw-------"))) {
      Files.setPosixFilePermissions(file, Set.copyOf(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private static String script(String name) throws IOException {
    try (InputStream in = AccountsFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
