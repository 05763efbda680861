package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.mirror.FolderServer;

/// A record is published, checked and mirrored at the terminal: one process says, another checks.
class VerifyCommandTest {
  @TempDir private Path dir;
  private Path site = Path.of("");
  private String record = "";

  @BeforeEach
  void aPublishedRecord() throws IOException, InterruptedException {
    record = dir.resolve("record").toString();
    site = dir.resolve("site");
    Path text =
        Files.writeString(dir.resolve("a.txt"), "“Only nine wells work,” said Tomas Rell.\n");
    did(Program.run("add", "--record", record, text.toString()));
    did(Program.run("publish", "--record", record, site.toString()));
  }

  private static String did(Program program) {
    assertThat(program.code()).as(program.err()).isZero();
    return program.out().strip();
  }

  private Map<String, byte[]> files() throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(each).toString(), Files.readAllBytes(each));
      }
    }
    return files;
  }

  @Test
  void whatWasPublishedHoldsAndWhatWasChangedIsNamed() throws IOException, InterruptedException {
    String key = did(Program.run("log", "key", "--record", record));
    String said = did(Program.run("verify", site.toString(), "--key", key));
    assertThat(said)
        .contains("4 entries, all as they were signed", "1 documents named by their hashes")
        .contains("key " + key);
    Path index = site.resolve("index.html");
    byte[] bytes = Files.readAllBytes(index);
    bytes[100] ^= 1;
    Files.write(index, bytes);
    Files.writeString(site.resolve("more.html"), "more");
    Program wrong = Program.run("verify", site.toString());
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err())
        .contains("index.html: it is not the file that the manifest speaks of")
        .contains("more.html: nothing speaks of it")
        .contains("0 of %d files missing, 1 altered, 1 that".formatted(manifestLines()));
    Path bundle = site.resolve("log/tile/entries/000.p/4");
    bytes = Files.readAllBytes(bundle);
    bytes[bytes.length / 2 + 30] ^= 1;
    Files.write(bundle, bytes);
    assertThat(Program.run("verify", site.toString()).err())
        .contains("log/tile/entries/000.p/4, entry 2:");
  }

  private int manifestLines() throws IOException {
    return Files.readAllLines(site.resolve("manifest.jsonl")).size();
  }

  @Test
  void wrongUsageIsSaid() throws IOException, InterruptedException {
    assertThat(Program.run("verify").code()).isEqualTo(2);
    assertThat(Program.run("verify", site.toString(), "--key", "none").code()).isEqualTo(2);
    assertThat(Program.run("verify", site.toString(), "--since", "none").code()).isEqualTo(2);
    assertThat(Program.run("verify", dir.resolve("none").toString()).code()).isEqualTo(1);
    assertThat(Program.run("mirror", "ftp://x/", dir.resolve("m").toString()).code()).isEqualTo(2);
  }

  @Test
  void itIsMirroredAndAnOldStateIsNot() throws IOException, InterruptedException {
    try (var server = new FolderServer()) {
      server.serve(files());
      Path mirror = dir.resolve("mirror");
      assertThat(did(Program.run("mirror", server.address(), mirror.toString())))
          .contains("4 entries and", "the site's word was taken for its key");
      assertThat(did(Program.run("mirror", server.address(), mirror.toString())))
          .isEqualTo("nothing new: 4 entries");
      did(Program.run("verify", mirror.toString()));
      assertThat(did(Program.run("verify", server.address()))).contains("4 entries");
      Map<String, byte[]> old = files();
      Path kept = Files.copy(site.resolve("log/checkpoint"), dir.resolve("checkpoint"));
      Path text = Files.writeString(dir.resolve("b.txt"), "Ten wells work, said Ilva Maren.\n");
      did(Program.run("add", "--record", record, text.toString()));
      did(Program.run("publish", "--record", record, site.toString()));
      server.serve(files());
      did(Program.run("mirror", server.address(), mirror.toString()));
      did(Program.run("verify", mirror.toString(), "--since", kept.toString()));
      server.serve(old);
      Program refused = Program.run("mirror", server.address(), mirror.toString());
      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.err()).contains("an older state");
      did(Program.run("verify", mirror.toString()));
      server.put("index.html", new byte[] {1});
      Program wrong = Program.run("verify", server.address());
      assertThat(wrong.code()).isEqualTo(1);
      assertThat(wrong.err()).contains("index.html: it is not the file");
    }
  }

  @AfterEach
  void theRecordStillVerifies() throws IOException, InterruptedException {
    did(Program.run("log", "verify", "--record", record));
  }
}
