package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.desk.place.Layout;
import org.onrecord.model.Sha256;
import org.onrecord.store.StoredRecord;

/// The tables that others get to see, as they were made for the last publication, and what they
/// were made from. They hold nothing else, and can be thrown away at any time.
///
/// @param folder where they lie, and what is remembered of published folders
/// @param state of the texts now
record KeptCopy(Path folder, String state) {
  /// Tells from what the tables were made; there when they are whole.
  private Path note() {
    return folder.resolve("made-from");
  }

  /// Whether the tables show the texts as they are.
  boolean isCurrent() throws IOException {
    if (!Files.isRegularFile(note()) || !Files.readString(note()).equals(state)) {
      return false;
    }
    Optional<StoredRecord> tables = StoredRecord.find(Layout.tables(folder));
    try {
      return tables.filter(StoredRecord::isPublished).isPresent();
    } finally {
      tables.ifPresent(StoredRecord::close);
    }
  }

  /// An empty folder, to be filled.
  void begin() throws IOException {
    Layout.delete(folder);
    Files.createDirectories(folder);
  }

  /// The tables are whole.
  void end() throws IOException {
    Files.writeString(note(), state);
  }

  /// Where to remember what is known of the folder that is published at `out`.
  Path memoryOf(Path out) {
    return folder.resolve("site-" + Sha256.of(out.toAbsolutePath().normalize().toString()).brief());
  }
}
