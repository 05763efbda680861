package org.onrecord.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file of `src/test/cases/judge` is a story: acts, what is answered, and how things stand. To
/// add one, write lines that begin with `>` and `=`; [Transcript] says what comes of them.
class JudgeCasesTest {
  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/cases/judge"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesOutAsItsFileSays(Path file) throws IOException {
    String said = Files.readString(file);
    assertThat(Transcript.play(said.lines().toList())).isEqualTo(said);
  }
}
