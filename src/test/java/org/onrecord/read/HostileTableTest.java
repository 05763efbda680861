package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Reading;

/// What becomes of files that try something, line by line of `src/test/cases/hostile/expected.tsv`.
/// After each, a good file must still be read.
class HostileTableTest {
  private static final Path TABLE = Path.of("src/test/cases/hostile/expected.tsv");
  private static final Path GOOD = Path.of("examples/velmora/2025-03-14-ministry-statement.docx");

  private record Expected(String file, List<String> status, List<String> code, List<String> flags) {
    static Expected of(String line) {
      String[] f = line.split("\t", -1);
      return new Expected(
          f[0],
          choices(f[1]),
          choices(f[2]),
          f[3].equals("-") ? List.of() : List.of(f[3].split(" ")));
    }

    private static List<String> choices(String field) {
      return List.of(field.split("\\|")).stream()
          .map(each -> each.equals("-") ? "" : each)
          .toList();
    }
  }

  @Test
  void eachEndsAsTheTableSays() throws IOException {
    var folder = HostileFiles.find().map(f -> f.resolve("generated"));
    assumeTrue(folder.isPresent(), HostileFiles.MISSING);
    var soft = new SoftAssertions();
    try (var reader = Reader.open(ReadSettings.warning(words -> {}))) {
      for (var expected : table()) {
        check(reader.read(expected.file(), folder.get().resolve(expected.file())), expected, soft);
        soft.assertThat(Outcomes.status(reader.read("good", GOOD))).isEqualTo("read");
      }
    }
    soft.assertAll();
  }

  private static List<Expected> table() throws IOException {
    return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Expected::of)
        .toList();
  }

  private static void check(Reading reading, Expected expected, SoftAssertions soft) {
    String name = expected.file() + ": " + Outcomes.because(reading);
    soft.assertThat(Outcomes.status(reading)).as(name).isIn(expected.status());
    soft.assertThat(Outcomes.code(reading)).as(name).isIn(expected.code());
    soft.assertThat(List.of(Outcomes.flags(reading).split(" ")))
        .as(name)
        .containsAll(expected.flags());
    soft.assertThat(Outcomes.text(reading)).as(name).doesNotContain("root:x:0:0");
  }

  @Test
  void theTableHasALineForEachGeneratedFile() throws IOException {
    var folder = HostileFiles.find().map(f -> f.resolve("generated"));
    assumeTrue(folder.isPresent(), HostileFiles.MISSING);
    var named = table().stream().map(Expected::file).toList();
    try (var files = Files.list(folder.get())) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.equals("expected.tsv")))
          .allMatch(named::contains);
    }
  }
}
