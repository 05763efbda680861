package org.onrecord.log.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.manifest.Manifest;
import org.onrecord.log.manifest.ManifestLine;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.published.FolderCheck.Told;
import org.onrecord.log.published.ManifestReader;
import org.onrecord.log.tile.DamagedLog;
import org.onrecord.log.tile.TileReader;

/// Gets the files that a published folder is made of: first the head, then the tiles below it, the
/// manifest, and the files it names. Takes what is here already and is right, and nothing that is
/// larger than it may be.
final class Fetching {
  private static final long LARGEST_HEAD = 1 << 20;
  private static final long LARGEST_TILE = 256 * (2 + 65_535);
  private static final long LARGEST_CONTENT = 16 << 20;

  /// Entries of the largest log that is fetched: a thousand a day for a hundred years.
  private static final long MOST_ENTRIES = 36_500_000;

  private static final int AT_ONCE = 8;
  private static final int PIECE = 1 << 16;

  private final WebFolder web;
  private final Path into;
  private final Optional<Path> old;
  private final boolean strict;
  private final Told told;
  private final Set<String> expected = new HashSet<>();

  /// @param into where the files are put; what lies there already is used when it is right
  /// @param old an earlier copy
  /// @param strict whether the first file that is not right ends it; otherwise it is put there as
  ///   it came, or left out, for whoever checks to name
  Fetching(WebFolder web, Path into, Optional<Path> old, boolean strict, Told told) {
    this.web = web;
    this.into = into;
    this.old = old;
    this.strict = strict;
    this.told = told;
  }

  /// The signed head that the server has now, not put anywhere.
  static Note head(WebFolder web) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    WebFolder.Sink sink =
        new WebFolder.Sink() {
          @Override
          public void begin() {
            bytes.reset();
          }

          @Override
          public void take(byte[] piece, int length) {
            bytes.write(piece, 0, length);
          }
        };
    String name = LogReader.LOG + "/checkpoint";
    if (!web.fetch(name, LARGEST_HEAD, sink)) {
      throw new Refused(
          "%s%s: there is none, so this is no published record".formatted(web.address(), name));
    }
    try {
      Note head = Note.parse(bytes.toByteArray());
      long size = Checkpoint.parse(head.text()).size();
      if (size > MOST_ENTRIES) {
        throw new Refused(
            "%s%s: it speaks of %,d entries; more than %,d are not fetched"
                .formatted(web.address(), name, size, MOST_ENTRIES));
      }
      return head;
    } catch (IllegalArgumentException e) {
      throw new Refused("%s%s: %s".formatted(web.address(), name, e.getMessage()), e);
    }
  }

  /// Gets the log below `head`, and those contents without which its keys cannot be known.
  void log(Note head) throws IOException {
    put(LogReader.LOG + "/checkpoint", head.bytes());
    expect(LogReader.LOG + "/checkpoint");
    long size = Checkpoint.parse(head.text()).size();
    each(TileReader.namesOf(size), name -> tile(LogReader.LOG + "/" + name));
    Optional<LogReader> log = reader();
    if (log.isPresent()) {
      contents(log.get(), Kind.alwaysOpen());
    }
  }

  /// What was fetched of the log; empty when it cannot be read.
  Optional<LogReader> reader() throws IOException {
    try {
      return LogReader.open(Storage.on(new GuardedDisk(into)));
    } catch (DamagedLog e) {
      return Optional.empty();
    }
  }

  /// Tiles have no hash by themselves: those that were finished never change, and whoever checks
  /// the log sees what is not right.
  private void tile(String name) throws IOException {
    expect(name);
    Path target = into.resolve(name);
    boolean full = !name.contains(".p/");
    if (full && (Files.isRegularFile(target) || linked(name, target))) {
      return;
    }
    if (!fetch(name, LARGEST_TILE, target) && !full) {
      // The log went on meanwhile, and has the finished tile in its place.
      String finished = name.substring(0, name.indexOf(".p/"));
      Path whole = into.resolve(name + ".whole");
      if (fetch(finished, LARGEST_TILE, whole)) {
        Optional<byte[]> start =
            TileReader.beginningOf(
                Files.readAllBytes(whole), name.substring(LogReader.LOG.length() + 1));
        Files.delete(whole);
        if (start.isPresent()) {
          put(name, start.get());
        }
      }
    }
    if (strict && !Files.isRegularFile(target)) {
      throw new Refused("%s%s: it is missing".formatted(web.address(), name));
    }
  }

  private void contents(LogReader log, Set<String> kinds) throws IOException {
    List<String> places;
    try {
      places =
          log.envelopesOf(kinds.toArray(String[]::new)).stream().map(LogReader::placeOf).toList();
    } catch (DamagedLog | IllegalArgumentException e) {
      // Whoever checks names what is not right.
      return;
    }
    each(
        places, place -> file(place, place.substring(place.lastIndexOf('/') + 1), LARGEST_CONTENT));
  }

  /// Gets the manifest.
  ///
  /// @return what it says; empty when it is missing or in no form, and that is for others to say
  Optional<Manifest> manifest() throws IOException {
    expect(Manifest.FILE);
    Path target = into.resolve(Manifest.FILE);
    if (!fetch(Manifest.FILE, ManifestReader.LARGEST, target)) {
      if (strict) {
        throw new Refused(
            "%s%s: there is none. This is a record's log, or a site that was not published as a folder (`onrecord publish`)."
                .formatted(web.address(), Manifest.FILE));
      }
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(target)) {
      return Optional.of(ManifestReader.read(in));
    } catch (IllegalArgumentException e) {
      if (strict) {
        throw new Refused("%s%s: %s".formatted(web.address(), Manifest.FILE, e.getMessage()), e);
      }
      return Optional.empty();
    }
  }

  /// Gets the files that `manifest` names.
  void files(Manifest manifest) throws IOException {
    told.files(manifest.lines().size());
    each(
        manifest.lines(),
        line -> {
          fileOf(line);
          synchronized (told) {
            told.file();
          }
        });
  }

  private void fileOf(ManifestLine line) throws IOException {
    file(line.path(), line.sha256(), line.bytes());
  }

  private void file(String name, String sha256, long largest) throws IOException {
    expect(name);
    Path target = into.resolve(name);
    if (sha256.equals(hash(target)) || linked(name, target) && sha256.equals(hash(target))) {
      return;
    }
    Files.deleteIfExists(target);
    boolean found = fetch(name, largest, target);
    if (strict && !found) {
      throw new Refused("%s%s: it is missing".formatted(web.address(), name));
    }
    if (strict && found && !sha256.equals(hash(target))) {
      Files.delete(target);
      throw new Refused(
          "%s%s: it is not the file that the signed log speaks of".formatted(web.address(), name));
    }
  }

  private void expect(String name) {
    synchronized (expected) {
      expected.add(name);
    }
  }

  /// Takes away what lies there from an interrupted run and belongs to something else.
  void dropOthers() throws IOException {
    for (String name : new GuardedDisk(into).list("")) {
      if (!expected.contains(name)) {
        Files.delete(into.resolve(name));
      }
    }
  }

  /// Forgets what was there of the log before, and did not fit.
  void dropLog() throws IOException {
    MirrorFolder.delete(into.resolve(LogReader.LOG));
    MirrorFolder.delete(into.resolve("content"));
  }

  /// Whether the old copy has `name`, and it could be given a second name, or be copied.
  private boolean linked(String name, Path target) throws IOException {
    Optional<Path> there = old.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    if (there.isEmpty()) {
      return false;
    }
    Files.createDirectories(target.resolveSibling("."));
    Files.deleteIfExists(target);
    try {
      Files.createLink(target, there.get());
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(there.get(), target, StandardCopyOption.REPLACE_EXISTING);
    }
    return true;
  }

  /// Fetches `name` to `target`, which appears when all of it is there and forced.
  private boolean fetch(String name, long largest, Path target) throws IOException {
    Files.createDirectories(target.resolveSibling("."));
    Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
    try (var file = new Draft(draft)) {
      if (!web.fetch(name, largest, file)) {
        Files.deleteIfExists(draft);
        return false;
      }
    }
    MirrorFolder.force(draft);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  /// A file that is being written.
  private static final class Draft implements WebFolder.Sink, AutoCloseable {
    private final Path path;
    private Optional<OutputStream> out = Optional.empty();

    Draft(Path path) {
      this.path = path;
    }

    @Override
    public void begin() throws IOException {
      close();
      out = Optional.of(Files.newOutputStream(path));
    }

    @Override
    public void take(byte[] piece, int length) throws IOException {
      out.orElseThrow().write(piece, 0, length);
    }

    @Override
    public void close() throws IOException {
      if (out.isPresent()) {
        out.get().close();
      }
    }
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path target = into.resolve(name);
    Files.createDirectories(target.resolveSibling("."));
    Files.deleteIfExists(target);
    Files.write(target, bytes);
    MirrorFolder.force(target);
  }

  /// The SHA-256 of a file; empty when there is none.
  private static String hash(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }

  private interface Work<T> {
    void on(T each) throws IOException;
  }

  private static <T> void each(Collection<T> all, Work<T> work) throws IOException {
    try {
      all.stream()
          .gather(
              Gatherers.mapConcurrent(
                  AT_ONCE,
                  each -> {
                    try {
                      work.on(each);
                      return each;
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }))
          .forEachOrdered(done -> {});
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }
}
