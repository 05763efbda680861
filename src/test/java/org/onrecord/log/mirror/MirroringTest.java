package org.onrecord.log.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Acts;
import org.onrecord.log.LostKey;
import org.onrecord.log.Trust;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.published.FolderCheck;
import org.onrecord.log.published.Fork;
import org.onrecord.log.published.PublishedFolder;

/// A mirror takes what is true and new, and keeps what it had otherwise.
class MirroringTest {
  private static final FolderCheck.Told NOBODY = new FolderCheck.Told() {};

  private final PublishedFolder velmora = new PublishedFolder();
  private final FolderServer server = new FolderServer();

  @TempDir private Path dir;
  private Path mirror = Path.of("");

  MirroringTest() throws IOException {}

  @BeforeEach
  void serve() {
    mirror = dir.resolve("mirror");
    server.serve(velmora.files());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Mirroring.Done run() throws IOException {
    return run(Trust.ITS_WORD);
  }

  private Mirroring.Done run(Trust trust) throws IOException {
    try (WebFolder web = WebFolder.at(server.address(), Duration.ofMillis(1))) {
      return Mirroring.run(web, mirror, trust, NOBODY);
    }
  }

  private Map<String, byte[]> mirrored() throws IOException {
    var files = new TreeMap<String, byte[]>();
    var disk = new GuardedDisk(mirror);
    for (String name : disk.list("")) {
      files.put(name, disk.read(name).orElseThrow());
    }
    return files;
  }

  private void holds(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> found = mirrored();
    assertThat(found.keySet()).isEqualTo(files.keySet());
    files.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
  }

  private void isRefused(String... words) throws IOException {
    Map<String, byte[]> before = Files.exists(mirror) ? mirrored() : Map.of();
    assertThatThrownBy(this::run).isInstanceOf(Refused.class).hasMessageContainingAll(words);
    if (before.isEmpty()) {
      assertThat(mirror).doesNotExist();
    } else {
      holds(before);
    }
  }

  @Test
  void theFirstRunFetchesAllAndTheNextOneOnlyTheHead() throws IOException {
    Mirroring.Done done = run();
    assertThat(done.changed()).isTrue();
    assertThat(done.taken()).isTrue();
    assertThat(done.firstKey()).isEqualTo(velmora.firstKey());
    holds(velmora.files());
    server.forget();
    assertThat(run().changed()).isFalse();
    assertThat(server.asked()).containsExactly("log/checkpoint");
  }

  @Test
  void onlyWhatIsNewIsFetched() throws IOException {
    run();
    velmora.grow(300).page("more.html", "more").publish();
    server.serve(velmora.files());
    run();
    holds(velmora.files());
    velmora.grow(2).page("index.html", "<!DOCTYPE html>mended").publish();
    server.serve(velmora.files());
    run();
    holds(velmora.files());
    assertThat(server.asked())
        .contains("index.html", "manifest.jsonl", "log/checkpoint")
        .doesNotContain("more.html", "index.json", "log/tile/0/000", "log/tile/entries/000");
    assertThat(server.asked().stream().filter(name -> name.startsWith("content/"))).hasSize(3);
  }

  @Test
  void itIsPoliteAndTellsNothingOfItself() throws IOException {
    run();
    for (Map<String, List<String>> headers : server.headers()) {
      assertThat(headers.get("User-agent")).containsExactly("onrecord");
      assertThat(headers.keySet())
          .isSubsetOf(
              "User-agent",
              "Accept-encoding",
              "Host",
              "Connection",
              "Content-length",
              "Http2-settings",
              "Upgrade");
    }
  }

  @Test
  void anInterruptedRunIsGoneOnWith() throws IOException {
    String last = new ArrayList<>(velmora.files().keySet()).getLast();
    server.when("manifest.jsonl", FolderServer.status(404));
    isRefused("manifest.jsonl: there is none");
    server.whenAskedRightly("manifest.jsonl");
    server.when("index.json", FolderServer.status(403));
    isRefused("index.json: the server answers 403");
    server.whenAskedRightly("index.json");
    server.forget();
    run();
    holds(velmora.files());
    assertThat(last).isEqualTo("manifest.jsonl");
    assertThat(server.asked()).contains("index.json").doesNotContain("documents", "index.html");
  }

  @Test
  void whatPassesIsTriedAgain() throws IOException {
    var times = new AtomicInteger();
    server.when(
        "index.html",
        exchange -> {
          if (times.incrementAndGet() < 3) {
            FolderServer.status(503, "Retry-After", "0").give(exchange);
          } else {
            byte[] bytes = velmora.files().getOrDefault("index.html", new byte[0]);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    run();
    holds(velmora.files());
    assertThat(times).hasValue(3);
  }

  @Test
  void aServerThatIsNotThereIsRefused() throws IOException {
    server.close();
    isRefused("no answer");
  }

  @Test
  void nobodyFollowsElsewhere() throws IOException {
    for (String place : List.of("log/checkpoint", "log/tile/0/000.p/9", "index.html")) {
      for (String target : List.of("http://10.0.0.1/", "https://elsewhere.example/", "/other")) {
        server.when(place, FolderServer.status(302, "Location", target));
        isRefused(place, "sends elsewhere (" + target + ")");
        server.whenAskedRightly(place);
      }
    }
  }

  @Test
  void answersWithoutEndAreCutOff() throws IOException {
    for (String place : List.of("log/checkpoint", "log/tile/0/000.p/9", "index.html")) {
      server.when(place, FolderServer.endless());
      isRefused(place);
      server.whenAskedRightly(place);
    }
    run();
  }

  @Test
  void aCompressedAnswerIsReadAndABombIsNot() throws IOException {
    byte[] page = velmora.files().getOrDefault("index.html", new byte[0]);
    server.when("index.html", gzip(page));
    run();
    holds(velmora.files());
    velmora.page("index.html", "<!DOCTYPE html>mended").publish();
    server.serve(velmora.files());
    server.when("index.html", gzip(new byte[50 << 20]));
    isRefused("index.html: it is not the file that the signed log speaks of");
  }

  private static FolderServer.Answer gzip(byte[] bytes) {
    return exchange -> {
      var packed = new ByteArrayOutputStream();
      try (var out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      }
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, packed.size());
      exchange.getResponseBody().write(packed.toByteArray());
    };
  }

  @Test
  void aFileThatIsNotWhatWasSignedIsRefusedWhicheverItIs() throws IOException {
    Map<String, byte[]> files = velmora.files();
    for (String name : files.keySet()) {
      byte[] bytes = files.getOrDefault(name, new byte[0]).clone();
      bytes[bytes.length / 2] ^= 1;
      server.put(name, bytes);
      isRefused(name.equals("log/checkpoint") ? "checkpoint" : name);
      MirrorFolder.delete(dir.resolve(".mirror.mirror"));
      server.remove(name);
      isRefused(name);
      MirrorFolder.delete(dir.resolve(".mirror.mirror"));
      server.serve(files);
    }
    run();
    holds(files);
  }

  @Test
  void anOlderStateIsRefused() throws IOException {
    Map<String, byte[]> old = velmora.files();
    velmora.grow(3).publish();
    server.serve(velmora.files());
    run();
    server.serve(old);
    isRefused("an older state: it has 9 entries, and 13 were signed before");
    assertThat(server.asked()).containsOnly("log/checkpoint");
  }

  @Test
  void twoHistoriesAreRefusedAndTheProofIsKept() throws IOException {
    PublishedFolder other = velmora.fork();
    velmora.grow(4).publish();
    server.serve(velmora.files());
    run();
    // Longer than ours, as long, and shorter.
    for (int acts : new int[] {9, 4, 2}) {
      PublishedFolder lie = other.fork().grow(acts).publish();
      server.serve(lie.files());
      isRefused("two histories were signed", "check-fork");
      Fork fork = onlyProof();
      fork.check(List.of(lie.log().key()));
      assertThat(Fork.parse(fork.toString())).isEqualTo(fork);
      assertThatThrownBy(() -> fork.check(List.of(velmora.firstKey())))
          .hasMessageContaining("none of the given keys");
      assertThatThrownBy(() ->
              new Fork(fork.smaller(), fork.larger(), fork.beginning(), List.of(fork.beginning()))
                  .check(List.of(lie.log().key())))
          .isInstanceOf(IllegalArgumentException.class);
    }
    velmora.grow(1).publish();
    server.serve(velmora.files());
    run();
    holds(velmora.files());
  }

  private Fork onlyProof() throws IOException {
    Path forks = dir.resolve(".mirror.mirror/forks");
    try (Stream<Path> all = Files.list(forks)) {
      Path file = all.reduce((a, b) -> b).orElseThrow();
      Fork fork = Fork.parse(Files.readString(file));
      Files.delete(file);
      return fork;
    }
  }

  @Test
  void twoHeadsThatBothHoldProveNothing() throws IOException {
    var smaller = velmora.log().reader().head();
    velmora.grow(5).publish();
    var log = velmora.log().reader();
    var tiles = new Storage(velmora.recordDisk()).below("log");
    var reader = new org.onrecord.log.tile.TileReader(tiles, log.size());
    var fork = new Fork(smaller, log.head(), reader.root(9), reader.consistency(9, log.size()));
    assertThatThrownBy(() -> fork.check(List.of(velmora.log().key())))
        .hasMessageContaining("begins with the smaller one");
  }

  @Test
  void anotherRecordIsRefused() throws IOException {
    run();
    server.serve(new PublishedFolder().grow(9).publish().files());
    isRefused("none of this log's");
    assertThatThrownBy(() -> run(Trust.in(Optional.of(new PublishedFolder().firstKey()))))
        .hasMessageContaining("the mirror of another record");
  }

  @Test
  void aKeyThatIsKnownBeforehandMustBeTheLogs() throws IOException {
    assertThatThrownBy(() -> run(Trust.in(Optional.of(new PublishedFolder().firstKey()))))
        .hasMessageContaining("none of this log's");
    assertThat(run(Trust.in(Optional.of(velmora.firstKey()))).taken()).isFalse();
  }

  @Test
  void aNewKeyThatTheOldOneSignedIsTaken() throws IOException {
    run();
    velmora.log().rotate(Acts.NOW, "Ilva Maren");
    velmora.publish();
    server.serve(velmora.files());
    run(Trust.in(Optional.of(velmora.firstKey())));
    holds(velmora.files());
    run(Trust.in(Optional.of(velmora.log().key())));
  }

  @Test
  void aKeyThatReplacedALostOneMustBeAccepted() throws IOException {
    run();
    velmora.recordDisk().remove("keys/log.key");
    velmora.recordDisk().remove("keys/next.key");
    VerifierKey next =
        LostKey.ofPublic(new Storage(velmora.recordDisk()), Acts.opening(new Acts.Remembering()))
            .replace(new LostKey.Loss(Acts.NOW, "Ilva Maren", "the disk died", true));
    PublishedFolder again = velmora.fork().publish();
    server.serve(again.files());
    isRefused("replaced without the signature", "--accept-key " + next);
    run(new Trust(Optional.empty(), Set.of(next)));
    holds(again.files());
    again.grow(1).publish();
    server.serve(again.files());
    run();
    holds(again.files());
  }

  @Test
  void aRecordThatIsPublishedMeanwhileIsReadAgain() throws IOException {
    run();
    Map<String, byte[]> before = velmora.grow(1).page("index.html", "<p>one").publish().files();
    Map<String, byte[]> after = velmora.grow(1).page("index.html", "<p>two").publish().files();
    server.serve(before);
    server.when(
        "manifest.jsonl",
        exchange -> {
          server.serve(after);
          byte[] bytes = before.getOrDefault("manifest.jsonl", new byte[0]);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
    run();
    holds(after);
  }

  @Test
  void aDamagedTileOfTheMirrorIsFetchedAgain() throws IOException {
    velmora.grow(300).publish();
    server.serve(velmora.files());
    run();
    Path tile = mirror.resolve("log/tile/entries/000");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[999] ^= 1;
    Files.write(tile, bytes);
    Files.writeString(mirror.resolve("index.json"), "{}");
    velmora.grow(1).publish();
    server.serve(velmora.files());
    run();
    holds(velmora.files());
  }

  @Test
  void aStopBetweenTheTwoRenamesLosesNothing() throws IOException {
    run();
    Files.move(mirror, dir.resolve(".mirror.mirror/before"));
    server.serve(Map.of());
    assertThatThrownBy(this::run).hasMessageContaining("this is no published record");
    holds(velmora.files());
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(mirror);
    Files.writeString(mirror.resolve("letters.txt"), "mine");
    assertThatThrownBy(this::run).hasMessageContaining("is no mirror");
    assertThat(mirror.resolve("letters.txt")).exists();
  }

  @Test
  void aHugeLogIsNotFetched() {
    String head =
        new String(velmora.files().get("log/checkpoint"), StandardCharsets.UTF_8)
            .replace("\n9\n", "\n999999999999\n");
    server.put("log/checkpoint", head.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(this::run).hasMessageContaining("999,999,999,999 entries; more than");
  }

  @Test
  void whatIsNoAddressOfAFolderIsSaid() {
    for (String address :
        List.of("ftp://x/", "http:///x", "https://user:word@x/", "https://x/?a", "file:///etc")) {
      assertThatThrownBy(() -> WebFolder.at(address).close())
          .as(address)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
