package org.onrecord.log.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Acts;
import org.onrecord.log.LostKey;
import org.onrecord.log.Trust;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.published.PublishedFolder;

/// A mirror takes what is true and new, and nothing twice.
class FetchingTest {
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
  void theFirstRunFetchesAllAndTheNextOneOnlyTheHead() throws IOException {
    Mirroring.Done done = mirror.run();
    assertThat(done.changed()).isTrue();
    assertThat(done.taken()).isTrue();
    assertThat(done.firstKey()).isEqualTo(mirror.velmora.firstKey());
    mirror.holds(mirror.velmora.files());
    mirror.server.forget();
    assertThat(mirror.run().changed()).isFalse();
    assertThat(mirror.server.asked()).containsExactly("log/checkpoint");
  }

  @Test
  void onlyWhatIsNewIsFetched() throws IOException {
    mirror.run();
    mirror.velmora.grow(300).page("more.html", "more").publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run();
    mirror.holds(mirror.velmora.files());
    mirror.velmora.grow(2).page("index.html", "<!DOCTYPE html>mended").publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run();
    mirror.holds(mirror.velmora.files());
    assertThat(mirror.server.asked())
        .contains("index.html", "manifest.jsonl", "log/checkpoint")
        .doesNotContain("more.html", "index.json", "log/tile/0/000", "log/tile/entries/000");
    assertThat(mirror.server.asked().stream().filter(name -> name.startsWith("content/")))
        .hasSize(3);
  }

  @Test
  void itIsPoliteAndTellsNothingOfItself() throws IOException {
    mirror.run();
    for (Map<String, List<String>> headers : mirror.server.headers()) {
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
    String last = new ArrayList<>(mirror.velmora.files().keySet()).getLast();
    mirror.server.when("manifest.jsonl", FolderServer.status(404));
    mirror.isRefused("manifest.jsonl: there is none");
    mirror.server.whenAskedRightly("manifest.jsonl");
    mirror.server.when("index.json", FolderServer.status(403));
    mirror.isRefused("index.json: the server answers 403");
    mirror.server.whenAskedRightly("index.json");
    mirror.server.forget();
    mirror.run();
    mirror.holds(mirror.velmora.files());
    assertThat(last).isEqualTo("manifest.jsonl");
    assertThat(mirror.server.asked())
        .contains("index.json")
        .doesNotContain("documents", "index.html");
  }

  @Test
  void whatPassesIsTriedAgain() throws IOException {
    var times = new AtomicInteger();
    mirror.server.when(
        "index.html",
        exchange -> {
          if (times.incrementAndGet() < 3) {
            FolderServer.status(503, "Retry-After", "0").give(exchange);
          } else {
            byte[] bytes = mirror.velmora.files().getOrDefault("index.html", new byte[0]);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    mirror.run();
    mirror.holds(mirror.velmora.files());
    assertThat(times).hasValue(3);
  }

  @Test
  void aCompressedAnswerIsReadAndABombIsNot() throws IOException {
    byte[] page = mirror.velmora.files().getOrDefault("index.html", new byte[0]);
    mirror.server.when("index.html", gzip(page));
    mirror.run();
    mirror.holds(mirror.velmora.files());
    mirror.velmora.page("index.html", "<!DOCTYPE html>mended").publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.server.when("index.html", gzip(new byte[50 << 20]));
    mirror.isRefused("index.html: it is not the file that the signed log speaks of");
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
  void aNewKeyThatTheOldOneSignedIsTaken() throws IOException {
    mirror.run();
    mirror.velmora.log().rotate(Acts.NOW, "Ilva Maren");
    mirror.velmora.publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run(Trust.in(Optional.of(mirror.velmora.firstKey())));
    mirror.holds(mirror.velmora.files());
    mirror.run(Trust.in(Optional.of(mirror.velmora.log().key())));
  }

  @Test
  void aKeyThatReplacedALostOneMustBeAccepted() throws IOException {
    mirror.run();
    mirror.velmora.recordDisk().remove("keys/log.key");
    mirror.velmora.recordDisk().remove("keys/next.key");
    VerifierKey next =
        LostKey.ofPublic(
                new Storage(mirror.velmora.recordDisk()), Acts.opening(new Acts.Remembering()))
            .replace(new LostKey.Loss(Acts.NOW, "Ilva Maren", "the disk died", true));
    PublishedFolder again = mirror.velmora.fork().publish();
    mirror.server.serve(again.files());
    mirror.isRefused("replaced without the signature", "--accept-key " + next);
    mirror.run(new Trust(Optional.empty(), Set.of(next)));
    mirror.holds(again.files());
    again.grow(1).publish();
    mirror.server.serve(again.files());
    mirror.run();
    mirror.holds(again.files());
  }

  @Test
  void aRecordThatIsPublishedMeanwhileIsReadAgain() throws IOException {
    mirror.run();
    Map<String, byte[]> before =
        mirror.velmora.grow(1).page("index.html", "<p>one").publish().files();
    Map<String, byte[]> after =
        mirror.velmora.grow(1).page("index.html", "<p>two").publish().files();
    mirror.server.serve(before);
    mirror.server.when(
        "manifest.jsonl",
        exchange -> {
          mirror.server.serve(after);
          byte[] bytes = before.getOrDefault("manifest.jsonl", new byte[0]);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
    mirror.run();
    mirror.holds(after);
  }

  @Test
  void aDamagedTileOfTheMirrorIsFetchedAgain() throws IOException {
    mirror.velmora.grow(300).publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run();
    Path tile = mirror.folder.resolve("log/tile/entries/000");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[999] ^= 1;
    Files.write(tile, bytes);
    Files.writeString(mirror.folder.resolve("index.json"), "{}");
    mirror.velmora.grow(1).publish();
    mirror.server.serve(mirror.velmora.files());
    mirror.run();
    mirror.holds(mirror.velmora.files());
  }

  @Test
  void aStopBetweenTheTwoRenamesLosesNothing() throws IOException {
    mirror.run();
    Files.move(mirror.folder, mirror.beside("before"));
    mirror.server.serve(Map.of());
    assertThatThrownBy(mirror::run).hasMessageContaining("this is no published record");
    mirror.holds(mirror.velmora.files());
  }
}
