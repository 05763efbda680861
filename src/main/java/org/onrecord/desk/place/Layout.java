package org.onrecord.desk.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.onrecord.store.RecordStore;

/// Where things lie in a record's folder.
public final class Layout {
  private Layout() {}

  public static Path tables(Path record) {
    return record.resolve("record.db");
  }

  public static Path index(Path record) {
    return record.resolve("index");
  }

  public static Path claims(Path record) {
    return record.resolve("index-known");
  }

  /// What others get to see, as it was published last: tables that can be made anew.
  public static Path published(Path record) {
    return record.resolve("published");
  }

  /// Files that are made to be sent, by whoever serves the record.
  public static Path downloads(Path record) {
    return record.resolve("downloads");
  }

  /// Takes away tables and index, and what was made from them; they are made anew from log and
  /// originals.
  public static void deleteDerived(Path record) throws IOException {
    RecordStore.delete(tables(record));
    deleteIndex(record);
    delete(published(record));
    delete(downloads(record));
  }

  /// Takes the index away; it is made anew from the tables.
  public static void deleteIndex(Path record) throws IOException {
    delete(index(record));
    delete(claims(record));
  }

  /// Takes a folder away, with all in it.
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
