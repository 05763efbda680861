package org.onrecord.log;

import org.onrecord.log.disk.Storage;

/// Where a log lies in the record's folder.
///
/// @param name its folder, to tell people
/// @param tiles its files, as anyone's program reads them
/// @param contents what its envelopes speak of
/// @param keys its signing key
record Place(String name, Storage tiles, Contents contents, Keys keys) {
  static final String PRIVATE = "private-log";

  static Place ofPublic(Storage record) {
    return new Place(
        LogReader.LOG, record.below(LogReader.LOG), new Contents(record), Keys.ofPublic(record));
  }

  static Place ofPrivate(Storage record) {
    Storage inner = record.below(PRIVATE);
    return new Place(PRIVATE, inner, new Contents(inner), Keys.ofPrivate(record));
  }

  /// Where the content with that hash lies in the record's folder.
  String contentName(String hash) {
    return (name.equals(PRIVATE) ? PRIVATE + "/" : "") + Contents.nameOf(hash);
  }
}
