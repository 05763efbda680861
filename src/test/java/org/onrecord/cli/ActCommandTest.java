package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program takes acts: a line in, a line out, one after the other.
class ActCommandTest {
  @TempDir private Path dir;
  private String record = "";

  @BeforeEach
  void make() throws IOException, InterruptedException {
    record = dir.resolve("record").toString();
    Path text = dir.resolve("text.txt");
    Files.writeString(text, "The mayor promised to open the archive.\n");
    assertThat(Program.run("add", "--record", record, text.toString()).code()).isZero();
  }

  private static String opened(int n) {
    return "{\"act\":\"commitment-opened\",\"by\":\"Ada Lorn\",\"kind\":\"promise\",\"who\":\"Mayor\",\"what\":\"promise %d\"}\n"
        .formatted(n);
  }

  @Test
  void eachLineIsAnsweredBeforeTheNextIsSent() throws IOException, InterruptedException {
    Process process =
        Program.builder("act", "--record", record)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8);
        var out = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < 3; i++) {
        in.write(opened(i));
        in.flush();
        assertThat(out.readLine())
            .matches("\\{\"ok\":true,\"index\":\\d+,\"id\":\"c-[0-9a-f]{16}\"}");
      }
      in.write("hello\n");
      in.flush();
      assertThat(out.readLine()).startsWith("{\"ok\":false,\"because\":\"this is no JSON");
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aListComesInAndTheRegisterGoesOut() throws IOException, InterruptedException {
    Path list = dir.resolve("list.csv");
    Files.writeString(list, "who,what,due\nMayor,=open(),2031\nMayor,,2031\n");
    Program imported =
        Program.run("import", "promises", list.toString(), "--record", record, "--by", "Ada Lorn");
    assertThat(imported.err()).contains("line 3: 'what' is missing", "1 commitment, 1 refused");
    List<String> rows = Program.run("register", "--record", record).out().lines().toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).contains(",Mayor,,'=open(),");
  }
}
