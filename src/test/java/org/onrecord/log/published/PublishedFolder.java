package org.onrecord.log.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.log.Acts;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.RecordLog;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.SignedActs;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.manifest.Manifest;
import org.onrecord.log.manifest.ManifestLine;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.model.Sha256;

/// A small honest published folder, as `docs/publishing.md` describes it, made from the log of a
/// real record: with a content held back, one taken away by law, a new key, and an act that
/// somebody signed. It can be published again when the record has grown.
public final class PublishedFolder {
  private final FrailDisk disk = new FrailDisk();
  private final Storage record = new Storage(disk);
  private final Remembering memory;
  private final RecordLog log;
  private final VerifierKey firstKey;
  private final Map<String, byte[]> pages = new TreeMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();

  public PublishedFolder() throws IOException {
    memory = new Remembering();
    log = RecordLog.open(record, Acts.opening(memory));
    firstKey = log.key();
    log.append(List.of(Acts.begun(log)));
    log.append(
        List.of(
            Acts.act("the first"),
            Acts.act("taken away"),
            new Draft("draft-made", Acts.act("x").date(), "{\"act\":\"held back\"}"),
            new Draft(Kind.KEY_ADDED, Acts.act("x").date(), SignedActs.added()),
            new Draft("correction", Acts.act("x").date(), SignedActs.signed("31 courts"))));
    log.redact(2, Acts.NOW, "Ilva Maren", "court order 14/2031");
    log.rotate(Acts.NOW, "Ilva Maren");
    page("index.html", "<!DOCTYPE html><title>Velmora</title><p>The record of Velmora.");
    page("index.json", "{\"name\":\"Velmora\"}");
    String original = "“Only nine wells work,” said Tomas Rell.\n";
    String hash = Sha256.of(original.getBytes(StandardCharsets.UTF_8)).hex();
    String id = hash.substring(0, 12);
    page("documents/" + id + ".html", "<!DOCTYPE html><title>Wells</title>");
    page("documents/" + id + ".json", "{\"sha256\":\"" + hash + "\"}");
    page("documents/" + id + "/original.txt", original);
    publish();
  }

  /// Puts a page in; it is published with the next publication.
  public PublishedFolder page(String path, String text) {
    pages.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// Adds so many acts to the record.
  public PublishedFolder grow(int acts) throws IOException {
    log.append(Acts.acts(log.size(), acts));
    return this;
  }

  /// Publishes what is there now.
  public PublishedFolder publish() throws IOException {
    files.clear();
    files.putAll(pages);
    log.reader()
        .forEach(
            0,
            entry -> {
              String kind = entry.envelope().kind();
              if (!kind.equals("draft-made") && !kind.equals(Kind.SITE_PUBLISHED)) {
                content(entry);
              }
            });
    var lines = new ArrayList<ManifestLine>();
    files.forEach(
        (path, bytes) -> lines.add(new ManifestLine(path, Sha256.of(bytes).hex(), bytes.length)));
    Manifest manifest = Manifest.of(lines);
    String said =
        "{\"act\":\"site-published\",\"at\":\"%s\",\"files\":%d,\"root\":\"%s\"}"
            .formatted(Acts.NOW, lines.size(), manifest.root().hex());
    log.append(List.of(new Draft(Kind.SITE_PUBLISHED, Acts.act("x").date(), said)));
    log.reader().ofKind(Kind.SITE_PUBLISHED).forEach(this::content);
    files.put(Manifest.FILE, manifest.toString().getBytes(StandardCharsets.UTF_8));
    for (String name : disk.list("log")) {
      if (isOfTheLast(name)) {
        files.put(name, disk.read(name).orElseThrow());
      }
    }
    return this;
  }

  /// Not an unfinished tile of an earlier size, which the record keeps and a folder need not.
  private boolean isOfTheLast(String name) {
    int width = name.lastIndexOf(".p/");
    if (width < 0) {
      return true;
    }
    String level = name.split("/")[2];
    long hashes = level.equals("entries") ? log.size() : log.size() >>> 8 * Integer.parseInt(level);
    return name.substring(width + 3).equals(String.valueOf(hashes % 256));
  }

  private void content(LogReader.Entry entry) {
    String place = LogReader.placeOf(entry.envelope());
    disk.read(place).ifPresent(bytes -> files.put(place, bytes));
  }

  /// Another record that goes on from what this one is now, as if somebody had copied its folder,
  /// key and all: both are written from here on.
  public PublishedFolder fork() throws IOException {
    return new PublishedFolder(this);
  }

  private PublishedFolder(PublishedFolder other) throws IOException {
    for (String name : other.disk.list("")) {
      disk.put(name, other.disk.read(name).orElseThrow());
    }
    memory = new Remembering(other.memory);
    log = RecordLog.open(record, Acts.opening(memory));
    firstKey = other.firstKey;
    pages.putAll(other.pages);
    files.putAll(other.files);
  }

  /// The record's log.
  public RecordLog log() {
    return log;
  }

  /// The record's files, keys and all.
  public FrailDisk recordDisk() {
    return disk;
  }

  /// The key that the log began with.
  public VerifierKey firstKey() {
    return firstKey;
  }

  /// What was published last: bytes by path.
  public Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /// What was published last, on a disk that can be broken.
  public FrailDisk onDisk() {
    var published = new FrailDisk();
    files.forEach(published::put);
    return published;
  }

  /// Writes what was published last into `folder`.
  public Path writeTo(Path folder) {
    return write(files, folder);
  }

  /// Writes files into `folder`.
  public static Path write(Map<String, byte[]> files, Path folder) {
    files.forEach((name, bytes) -> {
      try {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return folder;
  }
}
