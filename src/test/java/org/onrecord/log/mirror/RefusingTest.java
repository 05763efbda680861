package org.onrecord.log.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Trust;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.published.Fork;
import org.onrecord.log.published.PublishedFolder;

/// A mirror refuses what does not hold or does not go on from what it has, and keeps what it had.
class RefusingTest {
  @TempDir private Path dir;
  private OneMirror mirror;

  @BeforeEach
  void serve() throws IOException {
    mirror = new OneMirror(dir);
  }

  @AfterEach
  void close() {
    mirror.close();
  }

  @Test
  void aServerThatIsNotThereIsRefused() throws IOException {
    mirror.server.close();
    mirror.isRefused("no answer");
  }

  @Test
  void nobodyFollowsElsewhere() throws IOException {
    for (String place : List.of("log/checkpoint", "log/tile/0/000.p/9", "index.html")) {
      for (String target : List.of("http://10.0.0.1/", "https://elsewhere.example/", "/other")) {
        mirror.server.when(place, FolderServer.status(302, "Location", target));
        mirror.isRefused(place, "sends elsewhere (" + target + ")");
        mirror.server.whenAskedRightly(place);
      }
    }
  }

  @Test
  void answersWithoutEndAreCutOff() throws IOException {
    for (String place : List.of("log/checkpoint", "log/tile/0/000.p/9", "index.html")) {
      mirror.server.when(place, FolderServer.endless());
      mirror.isRefused(place);
      mirror.server.whenAskedRightly(place);
    }
    mirror.run();
  }

  @Test
  void aFileThatIsNotWhatWasSignedIsRefusedWhicheverItIs() throws IOException {
    Map<String, byte[]> files = mirror.velmora.files();
    for (String name : files.keySet()) {
      byte[] bytes = files.getOrDefault(name, new byte[0]).clone();
      bytes[bytes.length / 2] ^= 1;
      mirror.server.put(name, bytes);
      mirror.isRefused(name.equals("log/checkpoint") ? "checkpoint" : name);
      MirrorFolder.delete(mirror.beside(""));
      mirror.server.remove(name);
      mirror.isRefused(name);
      MirrorFolder.delete(mirror.beside(""));
      mirror.server.serve(files);
    }
    mirror.run();
    mirror.holds(files);
  }

  @Test
  void anOlderStateIsRefused() throws IOException {
    Map<String, byte[]> old = mirror.velmora.files();
    mirror.velmora.grow(3).publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run();
    mirror.server.serve(old);
    mirror.isRefused("an older state: it has 9 entries, and 13 were signed before");
    assertThat(mirror.server.asked()).containsOnly("log/checkpoint");
  }

  @Test
  void twoHistoriesAreRefusedAndTheProofIsKept() throws IOException {
    PublishedFolder other = mirror.velmora.fork();
    mirror.velmora.grow(4).publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run();
    // Longer than ours, as long, and shorter.
    for (int acts : new int[] {9, 4, 2}) {
      PublishedFolder lie = other.fork().grow(acts).publish();
      mirror.server.serve(lie.files());
      mirror.isRefused("two histories were signed", "check-fork");
      Fork fork = onlyProof();
      fork.check(List.of(lie.log().key()));
      assertThat(Fork.parse(fork.toString())).isEqualTo(fork);
      assertThatThrownBy(() -> fork.check(List.of(mirror.velmora.firstKey())))
          .hasMessageContaining("none of the given keys");
      assertThatThrownBy(() ->
              new Fork(fork.smaller(), fork.larger(), fork.beginning(), List.of(fork.beginning()))
                  .check(List.of(lie.log().key())))
          .isInstanceOf(IllegalArgumentException.class);
    }
    mirror.velmora.grow(1).publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run();
    mirror.holds(mirror.velmora.files());
  }

  private Fork onlyProof() throws IOException {
    Path forks = mirror.beside("forks");
    try (Stream<Path> all = Files.list(forks)) {
      Path file = all.reduce((a, b) -> b).orElseThrow();
      Fork fork = Fork.parse(Files.readString(file));
      Files.delete(file);
      return fork;
    }
  }

  @Test
  void twoHeadsThatBothHoldProveNothing() throws IOException {
    var smaller = mirror.velmora.log().reader().head();
    mirror.velmora.grow(5).publish();
    var log = mirror.velmora.log().reader();
    var tiles = new Storage(mirror.velmora.recordDisk()).below("log");
    var reader = new org.onrecord.log.tile.TileReader(tiles, log.size());
    var fork = new Fork(smaller, log.head(), reader.root(9), reader.consistency(9, log.size()));
    assertThatThrownBy(() -> fork.check(List.of(mirror.velmora.log().key())))
        .hasMessageContaining("begins with the smaller one");
  }

  @Test
  void anotherRecordIsRefused() throws IOException {
    mirror.run();
    mirror.server.serve(new PublishedFolder().grow(9).publish().files());
    mirror.isRefused("none of this log's");
    assertThatThrownBy(() -> mirror.run(Trust.in(Optional.of(new PublishedFolder().firstKey()))))
        .hasMessageContaining("the mirror of another record");
  }

  @Test
  void aKeyThatIsKnownBeforehandMustBeTheLogs() throws IOException {
    assertThatThrownBy(() -> mirror.run(Trust.in(Optional.of(new PublishedFolder().firstKey()))))
        .hasMessageContaining("none of this log's");
    assertThat(mirror.run(Trust.in(Optional.of(mirror.velmora.firstKey()))).taken()).isFalse();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(mirror.folder);
    Files.writeString(mirror.folder.resolve("letters.txt"), "mine");
    assertThatThrownBy(mirror::run).hasMessageContaining("is no mirror");
    assertThat(mirror.folder.resolve("letters.txt")).exists();
  }

  @Test
  void aHugeLogIsNotFetched() {
    String head =
        new String(mirror.velmora.files().get("log/checkpoint"), StandardCharsets.UTF_8)
            .replace("\n9\n", "\n999999999999\n");
    mirror.server.put("log/checkpoint", head.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(mirror::run).hasMessageContaining("999,999,999,999 entries; more than");
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
