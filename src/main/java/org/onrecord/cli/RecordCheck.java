package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.desk.NotARecord;

/// Says early, and in words, that a folder holds no record.
final class RecordCheck {
  private RecordCheck() {}

  static void mustExist(Path record) throws NotARecord {
    if (!Files.isDirectory(record.resolve("journal"))) {
      throw new NotARecord(
          "There is no record in %s. `onrecord add --record %s FOLDER` makes one."
              .formatted(record, record));
    }
  }
}
