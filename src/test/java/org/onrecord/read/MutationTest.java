package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.read.limit.Limit;

/// However a file is broken, it ends in an answer with a reason, and no other file pays for it.
class MutationTest {
  private static final int FILES = 240;
  private static final int CONTROL = 8;

  @TempDir Path folder;

  @Test
  void everyBrokenFileEndsInAnAnswerAndNoInnocentOneIsBlamed() throws IOException {
    var control = Path.of("examples/velmora/2025-03-14-ministry-statement.docx");
    // Time enough for a machine that is busy with other tests.
    var settings = ReadSettings.warning(words -> {}).withOcr(false).with(Limit.SECONDS, 60);
    try (var reader = Reader.open(settings)) {
      for (var mutant : (Iterable<Mutations.Mutant>) new Mutations().stream(0, FILES)::iterator) {
        var reading =
            reader.read(mutant.name(), Files.write(folder.resolve("file"), mutant.bytes()));
        boolean read = Outcomes.status(reading).equals("read");
        assertThat(read || !Outcomes.code(reading).isEmpty()).as(mutant.name()).isTrue();
        assertThat(Outcomes.code(reading)).as(mutant.name()).isNotEqualTo("limit-time");
        if (mutant.name().hashCode() % CONTROL == 0) {
          assertThat(Outcomes.status(reader.read("control", control))).isEqualTo("read");
        }
      }
    }
  }
}
