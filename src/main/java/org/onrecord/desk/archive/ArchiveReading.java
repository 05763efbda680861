package org.onrecord.desk.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.onrecord.desk.event.Event;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.LogReader;
import org.onrecord.log.Originals;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.tile.Audit;

/// Makes a record of an archive ([Archive]): written beside, checked as a whole, then put in its
/// place. Where anything does not hold, nothing is there afterwards.
///
/// The archive may come from anybody. Of its files only those are written whose names an archive
/// has; each content must be one that an envelope of the signed log speaks of, each original one
/// that a content speaks of, with its size and its hash; so nothing gets in that the log does not
/// vouch for, and nothing grows larger than the log says.
///
/// The record has no key: it is read, rebuilt, served and verified, and nothing can be added to it.
/// Two who sign one log would show readers two histories.
public final class ArchiveReading {
  private static final long MEGABYTE = 1L << 20;

  /// A head of a log, with all its witnesses.
  private static final long LARGEST_HEAD = MEGABYTE;

  /// A full bundle of the largest entries.
  private static final long LARGEST_TILE = 256L * (2 + 65_535);

  /// The account of a container with very many parts.
  private static final long LARGEST_CONTENT = 64 * MEGABYTE;

  /// Texts and logs shrink to a tenth; what shrinks to less than this was made to fill the disk.
  private static final long MOST_SHRUNK = 200;

  /// Below this nobody's disk is filled.
  private static final long HARMLESS = 256 * MEGABYTE;

  /// Contents that are written together.
  private static final int BATCH = 256;

  private final ZipFile zip;
  private final Storage record;
  private final Map<String, ZipEntry> files = new LinkedHashMap<>();

  private ArchiveReading(ZipFile zip, Storage record) {
    this.zip = zip;
    this.record = record;
  }

  /// Makes the record in `folder`, which is not there yet or is empty.
  ///
  /// @throws BadArchive in words, when `archive` is none, or does not hold
  public static void read(Path archive, Path folder, Progress progress) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    mustBeFree(target);
    Path above = Objects.requireNonNull(target.getParent(), "the root of the disk");
    Files.createDirectories(above);
    Path begun = above.resolve("." + target.getFileName() + "-begun-" + UUID.randomUUID());
    try (ZipFile zip = open(archive)) {
      Files.createDirectory(begun);
      var reading = new ArchiveReading(zip, Storage.in(begun));
      reading.list(archive, begun);
      reading.unpack(progress);
      Files.deleteIfExists(target);
      Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
      force(above);
    } finally {
      delete(begun);
    }
  }

  private static void mustBeFree(Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      boolean empty = false;
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> inside = Files.list(target)) {
          empty = inside.findAny().isEmpty();
        }
      }
      if (!empty) {
        throw new IOException(
            "%s holds something already. Name a folder that is not there yet.".formatted(target));
      }
    }
  }

  private static ZipFile open(Path archive) throws IOException {
    try {
      return new ZipFile(archive.toFile());
    } catch (ZipException e) {
      throw new BadArchive(
          "%s is no archive of a record: it is no whole ZIP file (%s)."
              .formatted(archive, e.getMessage()));
    }
  }

  /// Looks at all names and sizes before anything is written.
  private void list(Path archive, Path begun) throws IOException {
    long all = 0;
    for (var each = zip.entries(); each.hasMoreElements(); ) {
      ZipEntry entry = each.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      if (!Archive.NAMES.matcher(entry.getName()).matches()) {
        throw new BadArchive(
            "The archive holds a file that no record has: “%s”.".formatted(shown(entry.getName())));
      }
      if (files.put(entry.getName(), entry) != null) {
        throw new BadArchive("The archive holds %s twice.".formatted(entry.getName()));
      }
      all += Math.max(0, entry.getSize());
    }
    if (!files.containsKey(Archive.HEAD) || !files.containsKey("log/checkpoint")) {
      throw new BadArchive(
          "%s is no archive of a record: it has no %s."
              .formatted(
                  archive, files.containsKey(Archive.HEAD) ? "log/checkpoint" : Archive.HEAD));
    }
    if (all > HARMLESS && all / MOST_SHRUNK > Files.size(archive)) {
      throw new BadArchive(
          "The archive would unpack to %,d bytes, more than %d times its size: it was made to fill the disk."
              .formatted(all, MOST_SHRUNK));
    }
    long free = Files.getFileStore(begun).getUsableSpace();
    if (all > free) {
      throw new IOException(
          "The archive unpacks to %,d bytes and the disk has %,d left. Make room, or choose another disk."
              .formatted(all, free));
    }
  }

  /// A name that somebody made up, fit to be shown.
  private static String shown(String name) {
    String safe = name.replaceAll("\\p{Cntrl}", "?");
    return safe.length() > 100 ? safe.substring(0, 100) + "…" : safe;
  }

  private void unpack(Progress progress) throws IOException {
    for (Map.Entry<String, ZipEntry> file : files.entrySet()) {
      if (file.getKey().startsWith("log/")) {
        boolean head = file.getKey().equals("log/checkpoint");
        record.replace(
            Map.of(file.getKey(), bytes(file.getValue(), head ? LARGEST_HEAD : LARGEST_TILE)));
      }
    }
    contents(progress);
    verify();
    originals(wanted());
  }

  /// Contents before anything is verified: each by its name, and only such as the log speaks of.
  private void contents(Progress progress) throws IOException {
    LogReader log = log();
    progress.begin("unpacking", log.size());
    var known = new LinkedHashSet<String>();
    var batch = new HashMap<String, byte[]>();
    for (String hash : hashes(log)) {
      String name = "content/" + hash.substring(0, 2) + "/" + hash;
      ZipEntry entry = files.get(name);
      if (entry != null && known.add(name)) {
        batch.put(name, bytes(entry, LARGEST_CONTENT));
        if (batch.size() == BATCH) {
          record.replace(batch);
          batch.clear();
        }
      }
      progress.step();
    }
    record.replace(batch);
    progress.end();
    mustBeKnown("content/", known, "content that no entry of the log speaks of");
  }

  private LogReader log() throws IOException {
    return LogReader.open(record).orElseThrow(() -> new BadArchive("The archive has no log."));
  }

  /// The contents' hashes, in order.
  private static List<String> hashes(LogReader log) throws IOException {
    try {
      return log.contentHashes();
    } catch (IOException e) {
      throw new BadArchive("The log in the archive does not hold: " + e.getMessage());
    }
  }

  private void mustBeKnown(String folder, Set<String> known, String what) throws BadArchive {
    for (String name : files.keySet()) {
      if (name.startsWith(folder) && !known.contains(name)) {
        throw new BadArchive("The archive holds a %s: %s.".formatted(what, name));
      }
    }
  }

  private void verify() throws IOException {
    Verification.Report report = Verification.run(record, Optional.empty());
    if (!report.holds()) {
      Audit.Problem first = report.problems().getFirst();
      throw new BadArchive("The log in the archive does not hold: %s".formatted(first));
    }
  }

  /// The originals that the log speaks of, each with its size; those of which nothing was kept are
  /// left out.
  private Map<String, Long> wanted() throws IOException {
    var wanted = new LinkedHashMap<String, Long>();
    try (Stream<LogReader.Entry> entries = log().stream(0)) {
      entries
          .map(Event::of)
          .forEach(event ->
              event
                  .original()
                  .ifPresent(hash ->
                      wanted.merge(
                          Originals.nameOf(hash.hex()), event.originalBytes(), Math::max)));
    } catch (IllegalArgumentException e) {
      throw new BadArchive("The log in the archive does not hold: " + e.getMessage());
    }
    return wanted;
  }

  private void originals(Map<String, Long> wanted) throws IOException {
    mustBeKnown("originals/", wanted.keySet(), "text that the log does not speak of");
    var originals = new Originals(record);
    for (Map.Entry<String, Long> each : wanted.entrySet()) {
      ZipEntry entry = files.get(each.getKey());
      if (entry == null) {
        if (each.getValue() > 0) {
          throw new BadArchive(
              "The archive lacks %s, which the log speaks of.".formatted(each.getKey()));
        }
        continue;
      }
      try (InputStream in = bounded(entry, each.getValue())) {
        String hash = originals.keep(in);
        if (!Originals.nameOf(hash).equals(each.getKey())) {
          throw new BadArchive(
              "%s does not hold the bytes it is named for.".formatted(each.getKey()));
        }
      }
    }
  }

  private byte[] bytes(ZipEntry entry, long most) throws IOException {
    try (InputStream in = bounded(entry, most)) {
      return in.readAllBytes();
    }
  }

  private InputStream bounded(ZipEntry entry, long most) throws IOException {
    return new BoundedStream(zip.getInputStream(entry), entry.getName(), most);
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
