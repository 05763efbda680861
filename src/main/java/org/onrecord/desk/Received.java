package org.onrecord.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.people.Sent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Documents that somebody sent and nobody on the team has looked at: they lie beside the record,
/// not in it, until they are taken in or thrown away.
///
/// Of who sent one the name is kept, if they have an account, and the day. Never an address, a
/// browser or the hour; files get the day's date too, so that the disk does not tell either.
public final class Received {
  /// Larger files come to the team by another way.
  public static final long LARGEST = 25L << 20;

  /// When so many wait, somebody has to look at them first.
  private static final int MOST = 200;

  /// In bytes; file systems take 255.
  private static final int LONGEST_NAME = 200;

  private static final String BYTES = ".bytes";
  private static final String NOTE = ".json";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path folder;
  private final Acting acting;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /// @param record its folder
  public Received(Path record, Acting acting, Clock clock) {
    this.folder = record.resolve("received");
    this.acting = acting;
    this.clock = clock;
  }

  /// Keeps what somebody sent; it is durable when this returns.
  ///
  /// @param name of the file, as they call it
  /// @param by who sends it; empty for whoever has no account
  /// @return why it was not kept; empty when it was
  public synchronized Optional<String> keep(String name, Optional<String> by, InputStream bytes)
      throws IOException {
    begin();
    if (list().size() >= MOST) {
      return Optional.of("Too many documents wait to be looked at. Come again in some days.");
    }
    byte[] id = new byte[8];
    random.nextBytes(id);
    String called = HexFormat.of().formatHex(id);
    byte[] read = bytes.readNBytes((int) LARGEST + 1);
    if (read.length > LARGEST || read.length == 0) {
      return Optional.of(
          read.length == 0
              ? "The file is empty."
              : "The file is larger than %d MB.".formatted(LARGEST >> 20));
    }
    LocalDate today = LocalDate.now(clock);
    var about = JSON.createObjectNode().put("name", plain(name)).put("day", today.toString());
    by.ifPresent(who -> about.put("by", who));
    put(Storage.in(folder), called, read, about.toString());
    var day = FileTime.from(today.atStartOfDay(ZoneOffset.UTC).toInstant());
    Files.setLastModifiedTime(bytesOf(called), day);
    Files.setLastModifiedTime(noteOf(called), day);
    return Optional.empty();
  }

  /// Both files are durable when it returns. The note comes last: what has none was not
  /// acknowledged.
  static void put(Storage storage, String id, byte[] bytes, String note) throws IOException {
    storage.replace(Map.of(id + BYTES, bytes));
    storage.replace(Map.of(id + NOTE, note.getBytes(StandardCharsets.UTF_8)));
  }

  private Path bytesOf(String id) {
    return folder.resolve(id + BYTES);
  }

  private Path noteOf(String id) {
    return folder.resolve(id + NOTE);
  }

  private void begin() throws IOException {
    if (!Files.isDirectory(folder)) {
      boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (posix) {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(folder);
      }
    }
  }

  /// A name without folders and without signs that are none.
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "").replaceAll("^\\.+", "").strip();
    String kept = end(clean);
    return kept.isEmpty() ? "document" : kept;
  }

  /// As much of its end as a file system takes: the ending says what it is.
  private static String end(String name) {
    int from = 0;
    while (name.substring(from).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      from += Character.charCount(name.codePointAt(from));
    }
    return name.substring(from);
  }

  /// A file in `folder` of that name; where the system's encoding lacks its signs (a service that
  /// runs without a locale knows ASCII alone), they are written in percents, as in addresses.
  static Path named(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      return folder.resolve(end(URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", " ")));
    }
  }

  /// What waits, by name.
  public List<Sent> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var all = new ArrayList<Sent>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path note : files.filter(f -> f.toString().endsWith(NOTE)).toList()) {
        String id = folder.relativize(note).toString().replace(NOTE, "");
        read(id).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Sent::day).thenComparing(Sent::name).thenComparing(Sent::id));
    return List.copyOf(all);
  }

  private Optional<Sent> read(String id) throws IOException {
    if (!id.matches("[0-9a-f]{16}")) {
      return Optional.empty();
    }
    Path file = bytesOf(id);
    Path note = noteOf(id);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(note)) {
      return Optional.empty();
    }
    try {
      JsonNode about = JSON.readTree(Files.readString(note));
      return Optional.of(
          new Sent(
              id,
              about.path("name").asString(""),
              Optional.of(about.path("by").asString("")).filter(by -> !by.isEmpty()),
              LocalDate.parse(about.path("day").asString("")),
              Files.size(file)));
    } catch (JacksonException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The bytes of what waits, for whoever looks at it.
  public Optional<Path> file(String id) throws IOException {
    return read(id).map(sent -> bytesOf(sent.id()));
  }

  /// Takes it into the record, under its name.
  ///
  /// @return whether it was there
  public synchronized boolean take(String id) throws IOException {
    Optional<Sent> sent = read(id);
    if (sent.isEmpty()) {
      return false;
    }
    Path inbox = Files.createDirectories(folder.resolve("taken-" + id).resolve("sent"));
    Path named = named(inbox, sent.get().name());
    Files.copy(bytesOf(id), named);
    try {
      acting.add(List.of(inbox));
    } finally {
      Files.deleteIfExists(named);
      Files.deleteIfExists(inbox);
      Files.deleteIfExists(folder.resolve("taken-" + id));
    }
    return throwAway(id);
  }

  /// Throws it away.
  ///
  /// @return whether it was there
  public synchronized boolean throwAway(String id) throws IOException {
    boolean there = read(id).isPresent();
    if (there) {
      Files.deleteIfExists(noteOf(id));
      Files.deleteIfExists(bytesOf(id));
    }
    return there;
  }
}
