package org.onrecord.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.event.LogDesk;
import org.onrecord.desk.event.LogDesk.Verified;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sharing;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.people.Role;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Pages;
import org.onrecord.publish.Route;
import org.onrecord.publish.data.Format;
import org.onrecord.publish.data.Names;

/// A record goes into one file and comes out as the same record; what is no whole archive comes out
/// as nothing.
class ArchiveTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-06-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private static Path dir;
  private static Path record = Path.of("");
  private static Path archive = Path.of("");

  @BeforeAll
  static void keep() throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    Files.writeString(
        texts.resolve("gull.txt"),
        "Piers of the north\n\nThe Harbour Council will mend the long pier by 1 May 2031, its chairwoman Ilse Vorn said.\n\nPublished by Gull Gazette\n");
    Files.writeString(
        texts.resolve("tern.txt"),
        "On piers\n\nOn Monday the Harbour Council promised that it will mend the long pier by 1 June 2031.\n\nPublished by Tern Tribune\n");
    Files.write(texts.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
    record = dir.resolve("record");
    try (Desk desk = desk();
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(texts), Progress.SILENT);
      open.share("tern-tribune", Sharing.FULL);
      open.act(
          List.of(
              """
              {"act": "commitment-opened", "by": "Ilva Maren", "kind": "promise", "who": "Harbour Council", "what": "mend the long pier", "due": "2031-05-01"}\
              """));
    }
    Files.createDirectories(record.resolve("private-log"));
    Files.writeString(record.resolve("private-log/checkpoint"), "nobody's business");
    Files.writeString(record.resolve("accounts.db"), "nobody's business");
    archive = dir.resolve("record.zip");
    save(archive);
  }

  private static Desk desk() {
    return Desk.open(words -> {}, List.of(), "test", CLOCK);
  }

  private static void save(Path out) throws IOException {
    try (OpenRecord view = OpenRecord.open(record, CLOCK);
        OpenData data = view.data()) {
      var names = new Names(Optional.empty(), Optional.empty(), data.about());
      Archive.save(record, sink -> Format.JSONL.write(data, names, sink), out, Progress.SILENT);
    }
  }

  /// The data of every page, by address.
  private static Map<String, String> pages(Path folder) throws IOException {
    var pages = new LinkedHashMap<String, String>();
    try (Desk desk = desk();
        RecordFolder again = RecordFolder.rebuild(folder, desk, "a test", Progress.SILENT);
        OpenRecord view = again.view()) {
      var site = new Pages(view, Assets.load());
      for (String address : addresses(view)) {
        String path = address.equals("/") ? "/index" : address;
        pages.put(
            path, new String(site.get(path + ".json", Map.of()).body(), StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  private static List<String> addresses(OpenRecord view) {
    var addresses = new TreeSet<String>();
    Query all = Query.all().page(0, 1000);
    Route.ALL.stream()
        .filter(r -> r.least() == Role.READER && !r.pattern().contains("{}"))
        .forEach(r -> addresses.add(r.pattern()));
    view.texts().documents(all).rows().forEach(d -> addresses.add("/documents/" + d.id()));
    view.texts().entities(all).rows().forEach(e -> addresses.add("/people/" + e.ref().id()));
    view.texts().matters(all).rows().forEach(m -> addresses.add("/matters/" + m.id()));
    view.texts().sources(all).rows().forEach(s -> addresses.add("/sources/" + s.ref().id()));
    view.register()
        .list(all)
        .rows()
        .forEach(d -> addresses.add("/commitments/" + d.subject().id()));
    return List.copyOf(addresses);
  }

  @Test
  void whatComesOutIsTheSameRecord() throws IOException {
    Path copy = dir.resolve("copy");
    ArchiveReading.read(archive, copy, Progress.SILENT);
    Map<String, String> here = pages(record);
    assertThat(here).hasSizeGreaterThan(30);
    assertThat(pages(copy)).isEqualTo(here);
    Verified before = new LogDesk(record).verify(KnownKeys.of(Optional.empty(), List.of()));
    Verified after =
        new LogDesk(copy).verify(KnownKeys.of(Optional.of(before.keys().getFirst()), List.of()));
    assertThat(after).isEqualTo(before);
    assertThat(after.problems()).isEmpty();
    assertThat(copy.resolve("log/checkpoint"))
        .hasSameBinaryContentAs(record.resolve("log/checkpoint"));
    // And once more: an archive of the copy is the same file.
    try (OpenRecord view = OpenRecord.open(copy, CLOCK);
        OpenData data = view.data()) {
      var names = new Names(Optional.empty(), Optional.empty(), data.about());
      Path again = dir.resolve("again.zip");
      Archive.save(copy, sink -> Format.JSONL.write(data, names, sink), again, Progress.SILENT);
      save(dir.resolve("anew.zip"));
      assertThat(again).hasSameBinaryContentAs(dir.resolve("anew.zip"));
    }
  }

  @Test
  void noKeyNoAccountAndNothingPrivateTravels() throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .allMatch(name -> Archive.NAMES.matcher(name).matches())
          .noneMatch(name -> name.contains("key") || name.contains("private"))
          .contains("log/checkpoint", "data/documents.jsonl");
      String key = Files.readString(record.resolve("keys/log.key")).strip();
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          String words = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
          assertThat(words).doesNotContain(key, "nobody's business");
        }
      }
    }
  }

  @Test
  void aCopyCannotSignAsTheRecordDoes() throws IOException {
    Path copy = dir.resolve("unsigned");
    ArchiveReading.read(archive, copy, Progress.SILENT);
    try (Desk desk = desk();
        RecordFolder open = RecordFolder.open(copy, desk, "a test", Progress.SILENT)) {
      assertThat(open.refusal().orElse("")).contains("keys/log.key is missing");
      assertThatThrownBy(() -> open.share("gull-gazette", Sharing.FULL))
          .hasMessageContaining("keys/log.key is missing");
    }
    assertThat(copy.resolve("keys")).doesNotExist();
  }

  @Test
  void whatSomeMayNotReadIsHeldBack() throws IOException {
    var out = new ByteArrayOutputStream();
    Archive.write(record, index -> index == 5, _ -> {}, out, () -> {});
    Path file = Files.write(dir.resolve("held.zip"), out.toByteArray());
    Path copy = dir.resolve("held");
    ArchiveReading.read(file, copy, Progress.SILENT);
    Verified all = new LogDesk(record).verify(KnownKeys.of(Optional.empty(), List.of()));
    Verified some = new LogDesk(copy).verify(KnownKeys.of(Optional.empty(), List.of()));
    assertThat(some.heldBack()).isEqualTo(all.heldBack() + 1);
    assertThat(some.problems()).isEmpty();
  }

  /// What is done to the files of an archive.
  private void refused(String name, Consumer<Map<String, byte[]>> harm, String words)
      throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    harm.accept(files);
    Path bad = dir.resolve(name + ".zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(bad))) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    refused(name, bad, words);
  }

  private void refused(String name, Path bad, String words) throws IOException {
    Path copy = dir.resolve(name);
    assertThatThrownBy(() -> ArchiveReading.read(bad, copy, Progress.SILENT))
        .as(name)
        .isInstanceOf(IOException.class)
        .hasMessageContaining(words);
    assertThat(copy).doesNotExist();
    try (Stream<Path> beside = Files.list(dir)) {
      assertThat(beside.map(p -> p.getFileName().toString()))
          .as(name)
          .noneMatch(n -> n.contains("-begun-"));
    }
  }

  private static String first(Map<String, byte[]> files, String folder) {
    return files.keySet().stream().filter(n -> n.startsWith(folder)).findFirst().orElseThrow();
  }

  @Test
  void whatDoesNotHoldIsRefusedAsAWhole() throws IOException {
    refused("slip", f -> f.put("../evil.txt", new byte[1]), "a file that no record has");
    refused("root", f -> f.put("/etc/evil", new byte[1]), "a file that no record has");
    refused(
        "key",
        f -> f.put("keys/log.key", new byte[1]),
        "a file that no record has: “keys/log.key”");
    refused("windows", f -> f.put("log\\..\\..\\evil", new byte[1]), "a file that no record has");
    String stray = "a".repeat(64);
    refused("content", f -> f.put("content/aa/" + stray, new byte[40]), "no entry of the log");
    refused("original", f -> f.put("originals/aa/" + stray, new byte[9]), "does not speak of");
    refused("head", f -> f.remove("log/checkpoint"), "it has no log/checkpoint");
    refused("what", f -> f.remove("onrecord-archive.json"), "is no archive of a record");
    refused("missing", f -> f.remove(first(f, "originals/")), "lacks originals/");
    refused(
        "longer",
        f -> f.merge(first(f, "originals/"), new byte[9], ArchiveTest::joined),
        "larger than the log says");
    refused(
        "other",
        f -> f.computeIfPresent(first(f, "originals/"), (_, b) -> flipped(b)),
        "does not hold the bytes");
    refused(
        "changed",
        f -> f.computeIfPresent(first(f, "content/"), (_, b) -> flipped(b)),
        "does not hold");
    refused(
        "entries",
        f -> f.computeIfPresent(first(f, "log/tile/entries/"), (_, b) -> flipped(b)),
        // Which bit of an entry it is, chance decides: it is another entry then, or none at all.
        "of the log");
    refused(
        "hashes",
        f -> f.computeIfPresent(first(f, "log/tile/0/"), (_, b) -> flipped(b)),
        "does not hold");
    refused("signature", f -> f.computeIfPresent("log/checkpoint", (_, b) -> flipped(b)), "");
    refused("tile", f -> f.remove(first(f, "log/tile/entries/")), "does not hold");
    refused("bomb", f -> f.put("data/bomb.jsonl", new byte[300 << 20]), "made to fill the disk");
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2] ^= 1;
    return flipped;
  }

  @Test
  void aFileTwiceAndHalfAFileAreRefused() throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    Path half =
        Files.write(dir.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
    refused("half", half, "no whole ZIP file");
    Path text = Files.writeString(dir.resolve("text.zip"), "not a ZIP file");
    refused("text", text, "no whole ZIP file");
    // Two names of one length: the second becomes the first, in both places where a ZIP has names.
    refused("twice", twice(), "twice");
  }

  private static Path twice() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (String name :
          List.of("onrecord-archive.json", "data/people.jsonl", "data/peeple.jsonl")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('\n');
        zip.closeEntry();
      }
    }
    String bytes = out.toString(StandardCharsets.ISO_8859_1).replace("peeple", "people");
    return Files.write(dir.resolve("twice.zip"), bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    assertThatThrownBy(() -> save(archive)).isInstanceOf(FileAlreadyExistsException.class);
    Path mine = Files.createDirectories(dir.resolve("mine"));
    Files.writeString(mine.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> ArchiveReading.read(archive, mine, Progress.SILENT))
        .hasMessageContaining("holds something already");
    assertThat(mine.resolve("notes.txt")).hasContent("mine");
  }
}
