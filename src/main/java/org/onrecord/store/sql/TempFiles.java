package org.onrecord.store.sql;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig;

/// Where SQLite puts what it only needs for a while: temporary tables and what it sorts hold
/// passages and names, which are nowhere to lie but in the record.
public final class TempFiles {
  private TempFiles() {}

  /// Has connections under `config` put their temporary files into the folder of `file`. SQLite has
  /// one such folder for the whole process: that of whoever connected last.
  public static void beside(Path file, SQLiteConfig config) {
    String folder = String.valueOf(file.toAbsolutePath().getParent());
    // The driver puts it between single quotes as it is.
    config.setTempStoreDirectory(folder.replace("'", "''"));
  }
}
