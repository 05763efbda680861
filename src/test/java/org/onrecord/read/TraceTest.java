package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the whole program does to the machine while it reads files that ask for more, as the kernel
/// sees it. Skipped where there is no strace.
class TraceTest {
  private static final String ASKS =
      "<html><link rel=stylesheet href='http://127.0.0.1:9/a.css'><img src='http://127.0.0.1:9/b'>"
          + "<p>The ferry to Senn runs again from Monday, the harbour master said.</p></html>";

  @TempDir Path folder;

  private record Traced(int exit, String words) {}

  @Test
  void nothingIsWrittenOutsideTheRecordAndNothingIsFetched() throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    Files.writeString(files.resolve("asks.html"), ASKS);
    Files.write(
        files.resolve("slip.zip"),
        Traps.zip(java.util.Map.of("../../slip.txt", Traps.bytes("Out."))));
    String outside =
        "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY b SYSTEM \"http://127.0.0.1:9/c\">]>";
    Files.write(files.resolve("outside.docx"), Traps.docx(outside, "&a;&b;"));
    Files.copy(
        Path.of("examples/velmora/2026-02-18-open-bench-monitor-report.pdf"),
        files.resolve("report.pdf"));
    var traced = trace(files, program());
    assumeTrue(!traced.words().contains("skipped"), traced.words());
    assertThat(traced.words()).contains("5 inputs").contains("0 outside");
    assertThat(traced.exit()).as(traced.words()).isZero();
  }

  @Test
  void whatIsWrittenElsewhereIsSeen() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    Path script = Files.writeString(folder.resolve("write.sh"), "echo out >" + elsewhere + "\n");
    var traced = trace(folder, "sh " + script);
    assumeTrue(!traced.words().contains("skipped"), traced.words());
    assertThat(traced.words()).contains("OUTSIDE").contains(elsewhere.toString());
    assertThat(traced.exit()).isEqualTo(1);
  }

  private static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java")
        + " -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1"
        + " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "
        + System.getProperty("java.class.path")
        + " org.onrecord.cli.Main";
  }

  private Traced trace(Path files, String program) throws IOException, InterruptedException {
    Path words = folder.resolve("words");
    var command = new ProcessBuilder("sh", "scripts/bench-trace.sh", files.toString());
    command.environment().put("ONRECORD_RUN", program);
    command.redirectErrorStream(true).redirectOutput(words.toFile());
    int exit = command.start().waitFor();
    return new Traced(exit, Files.readString(words, StandardCharsets.UTF_8));
  }
}
