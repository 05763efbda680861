package org.onrecord.desk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.work.Meanwhile;
import org.onrecord.log.LogReader;
import org.onrecord.model.Sha256;
import org.onrecord.store.view.StoredRecord;

/// The tables that others get to see, as they were made for the last publication, and what they
/// were made from. They hold nothing else, and can be thrown away at any time.
///
/// @param place where they lie, and what is remembered of published folders
/// @param state of the texts, and of the program, now
/// @param log as it is now
record KeptCopy(Path place, String state, LogReader log) {
  /// The tables.
  Path folder() {
    return place.resolve("tables");
  }

  /// Tells from what the tables were made; there when they are whole.
  private Path note() {
    return folder().resolve("made-from");
  }

  /// Whether the tables show the texts as they are: made from this state, and from a log that goes
  /// on in this one. Counts alone would not tell a record that was put back and went on otherwise.
  boolean isCurrent() throws IOException {
    if (!Files.isRegularFile(note())) {
      return false;
    }
    List<String> lines = Files.readAllLines(note());
    return lines.size() == 3
        && lines.get(0).equals(state)
        && lines.get(1).matches("\\d{1,18}")
        && isStart(log, Long.parseLong(lines.get(1)), lines.get(2))
        && isWhole();
  }

  /// Whether `log` begins with `size` entries of which this is the root.
  static boolean isStart(LogReader log, long size, String root) throws IOException {
    return size <= log.size() && log.root(size).hex().equals(root);
  }

  /// Whether there are tables, and of what others get to see.
  boolean isWhole() {
    Optional<StoredRecord> tables = StoredRecord.find(Layout.tables(folder()));
    try {
      return tables.filter(StoredRecord::isPublished).isPresent();
    } finally {
      tables.ifPresent(StoredRecord::close);
    }
  }

  /// An empty folder, to be filled.
  void begin() throws IOException {
    Layout.delete(folder());
    Files.createDirectories(folder());
  }

  /// The tables are whole, and closed. Whoever reads them need not wait until they are forced to
  /// the disk, which takes as long as many pages; only then are they taken for whole the next time.
  Settling end() throws IOException {
    String root = log.root(log.size()).hex();
    List<String> lines = List.of(state, Long.toString(log.size()), root);
    FileChannel tables = FileChannel.open(Layout.tables(folder()), StandardOpenOption.WRITE);
    return new Settling(
        Meanwhile.begin("keeping what others get to see", () -> settle(tables, lines)), tables);
  }

  /// What is still done with the tables while others read them. It is closed after these: when a
  /// program closes a file, the system takes all its locks on it away, SQLite's too.
  record Settling(Meanwhile work, Closeable file) implements Closeable {
    /// Nothing.
    static final Settling NOTHING = new Settling(Meanwhile.NOTHING, () -> {});

    /// Waits to the end of it.
    @Override
    public void close() throws IOException {
      try {
        work.await();
      } finally {
        file.close();
      }
    }
  }

  private void settle(FileChannel tables, List<String> lines) {
    try {
      tables.force(true);
      Files.write(note(), lines);
    } catch (IOException e) {
      System.getLogger(KeptCopy.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "what others get to see could not be kept, so the next time it is made anew",
              e);
    }
  }

  /// Where to remember what is known of the folder that is published at `out`.
  ///
  /// @param place as in a [KeptCopy]
  static Path memoryOf(Path place, Path out) throws IOException {
    Path sites = Files.createDirectories(place.resolve("sites"));
    return sites.resolve(Sha256.of(out.toAbsolutePath().normalize().toString()).brief());
  }
}
