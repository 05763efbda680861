package org.onrecord.log;

import org.onrecord.log.disk.Storage;

/// Where a log lies in the record's folder.
///
/// @param tiles its files, as anyone's program reads them
/// @param contents what its envelopes speak of
/// @param keys its signing key
record Place(Storage tiles, Contents contents, Keys keys) {
  static final String PRIVATE = "private-log";

  static Place ofPublic(Storage record) {
    return new Place(record.below(LogReader.LOG), new Contents(record), new Keys(record, Keys.NOW));
  }

  static Place ofPrivate(Storage record) {
    Storage inner = record.below(PRIVATE);
    return new Place(inner, new Contents(inner), new Keys(record, "keys/private.key"));
  }
}
