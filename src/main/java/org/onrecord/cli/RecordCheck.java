package org.onrecord.cli;

import java.nio.file.Path;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.place.NotARecord;

/// Says early, and in words, that a folder holds no record.
final class RecordCheck {
  private RecordCheck() {}

  static void mustExist(Path record) throws NotARecord {
    if (!RecordFolder.isRecord(record)) {
      throw new NotARecord(
          "There is no record in %s. `onrecord add --record %s FOLDER` makes one."
              .formatted(record, record));
    }
  }
}
