package org.onrecord.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Where SQLite puts what it only needs for a while: temporary tables and what it sorts hold
/// passages and names, which are nowhere to lie but in the record.
public final class TempFiles {
  private static Optional<Path> folder = Optional.empty();

  private TempFiles() {}

  /// Has SQLite put its temporary files into the folder of `file`. There is one such folder for the
  /// whole process, and it is not to change while others are at work: that of the first file that
  /// is written, mostly a record's, as long as it is there.
  ///
  /// @throws IllegalStateException when SQLite does not take it
  public static synchronized void beside(Path file) {
    if (folder.filter(Files::isDirectory).isPresent()) {
      return;
    }
    Path parent = file.toAbsolutePath().normalize().getParent();
    if (parent == null) {
      return;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "PRAGMA temp_store_directory = '" + parent.toString().replace("'", "''") + "'");
    } catch (SQLException e) {
      throw new IllegalStateException("no place for temporary files: " + e.getMessage(), e);
    }
    folder = Optional.of(parent);
  }

  /// For a test that wants a folder of its own.
  static synchronized void forget() {
    folder = Optional.empty();
  }
}
