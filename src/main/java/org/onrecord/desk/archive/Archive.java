package org.onrecord.desk.archive;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.desk.data.ZipSink;
import org.onrecord.desk.event.Event;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.place.NotARecord;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.LogReader;
import org.onrecord.log.Originals;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.Sha256;
import org.onrecord.model.data.Sink;

/// A whole record as one ZIP file: its log, what the log speaks of, and the originals, from which
/// [ArchiveReading] makes an equal record; and the tables for whoever has no Onrecord.
///
/// What is not in it: signing keys, accounts and the private log, what waits to be taken in, and
/// everything derived. It is as of one moment, whatever is added meanwhile; memory does not grow
/// with the record.
public final class Archive {
  /// The first file: what this is.
  static final String HEAD = "onrecord-archive.json";

  /// Tables for readers.
  static final String DATA = "data";

  /// The files of an archive, and no others.
  static final Pattern NAMES =
      Pattern.compile(
          "onrecord-archive\\.json|data/[a-z_]{1,40}\\.jsonl|log/checkpoint"
              + "|log/tile/(entries|[0-7])/(x\\d{3}/){0,5}\\d{3}(\\.p/[1-9]\\d{0,2})?"
              + "|(content|originals)/([0-9a-f]{2})/\\5[0-9a-f]{62}");

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final LongPredicate holdsBack;
  private final Runnable each;

  private Archive(Path folder, LongPredicate holdsBack, Runnable each) {
    this.folder = folder;
    this.holdsBack = holdsBack;
    this.each = each;
  }

  /// Writes the record in `folder`.
  ///
  /// @param holdsBack entries whose content whoever gets the archive may not read
  /// @param tables hands over the record's tables, as they may read them
  /// @param out left open
  /// @param each told after each entry of the log
  public static void write(
      Path folder, LongPredicate holdsBack, Consumer<Sink> tables, OutputStream out, Runnable each)
      throws IOException {
    LogReader log =
        LogReader.open(Storage.in(folder))
            .orElseThrow(() -> new NotARecord("There is no log in %s.".formatted(folder)));
    try (var zip = new ZipSink(out)) {
      zip.bytes(HEAD, head(folder, log).getBytes(StandardCharsets.UTF_8));
      log.forEachFile(zip::bytes);
      new Archive(folder, holdsBack, each).pack(log, zip);
      tables.accept(zip.below(DATA));
    }
  }

  /// Writes the whole record in `folder` into the file `out`, which is not there yet: beside it,
  /// forced to disk, then under its name.
  ///
  /// @throws FileAlreadyExistsException when something is there, with what to do
  public static void save(Path folder, Consumer<Sink> tables, Path out, Progress progress)
      throws IOException {
    Path target = out.toAbsolutePath().normalize();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(
          "%s is there already and was left alone. Name another file.".formatted(out));
    }
    Path above = Objects.requireNonNull(target.getParent(), "the root of the disk");
    Files.createDirectories(above);
    Path begun = above.resolve("." + target.getFileName() + "-begun-" + UUID.randomUUID());
    try {
      progress.begin("packing", 0);
      try (var file = new FileOutputStream(begun.toFile());
          var buffered = new BufferedOutputStream(file, BUFFER)) {
        write(folder, _ -> false, tables, buffered, progress::step);
        buffered.flush();
        file.getFD().sync();
      }
      Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
      progress.end();
    } finally {
      Files.deleteIfExists(begun);
    }
  }

  private static String head(Path folder, LogReader log) throws IOException {
    return Event.JSON
            .createObjectNode()
            .put("archive", 1)
            .put("name", EventLog.nameOf(folder).orElse("record"))
            .put("entries", log.size())
            .put(
                "says",
                "A record of Onrecord: log/ and content/ are its signed log, originals/ the texts as they came, data/ its tables, an object a line. `onrecord import --record DIR FILE` makes a record of it.")
            .toString()
        + "\n";
  }

  private void pack(LogReader log, ZipSink zip) throws IOException {
    var packed = new HashSet<String>();
    try (Stream<LogReader.Entry> entries = log.stream(0)) {
      for (var entry = entries.iterator(); entry.hasNext(); ) {
        pack(log, entry.next(), zip, packed);
        each.run();
      }
    }
  }

  private void pack(LogReader log, LogReader.Entry entry, ZipSink zip, Set<String> packed)
      throws IOException {
    if (holdsBack.test(entry.index())) {
      return;
    }
    log.giveContent(
        entry,
        (name, bytes) -> {
          if (packed.add(name)) {
            zip.bytes(name, bytes);
          }
        });
    Optional<Sha256> original = Event.of(entry).original();
    if (original.isPresent() && packed.add(original.get().hex())) {
      Path file = folder.resolve(Originals.nameOf(original.get().hex()));
      if (Files.isRegularFile(file)) {
        zip.copy(Originals.nameOf(original.get().hex()), file);
      }
    }
  }
}
