package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Program;
import org.onrecord.desk.event.Event;
import org.onrecord.log.LogReader;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.list.Query;

/// Kills the real program while it adds documents, at many moments, and looks at what is left.
class KillTest {
  private static final int FILES = 150;

  /// After how many acknowledgements the process is killed, run after run: at once, in the middle
  /// of a batch, between batches; and, at the end, while it lines up and indexes.
  private static final List<Integer> MOMENTS =
      List.of(0, 1, 3, 0, 16, 2, 7, 15, 1, 30, 5, 0, 20, 17);

  private static final List<String> STAGES = List.of("lining up", "indexing");

  @TempDir private Path dir;

  @Test
  void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
    Path texts = texts();
    Path record = dir.resolve("record");
    Set<String> acknowledged = new TreeSet<>();
    for (int moment : MOMENTS) {
      acknowledged.addAll(addAndKill(record, texts, "kept ", moment));
      assertThat(journalled(record))
          .as("after a kill at acknowledgement %d", moment)
          .containsAll(acknowledged);
    }
    for (String stage : STAGES) {
      acknowledged.addAll(addAndKill(record, texts, "onrecord: " + stage, 0));
      assertThat(journalled(record)).as("after a kill while %s", stage).containsAll(acknowledged);
    }
    // Nothing is repaired by hand: the same command goes on where it was, and ends well.
    acknowledged.addAll(addAndKill(record, texts, "no line begins so", 0));
    assertThat(journalled(record)).hasSize(FILES).containsAll(acknowledged);
    everythingIsThereOnce(record);
  }

  private static void everythingIsThereOnce(Path record) throws IOException {
    try (var view = OpenRecord.open(record, Clock.system(ZoneOffset.UTC))) {
      assertThat(view.overview().documents()).isEqualTo(FILES);
      assertThat(view.overview().read()).isEqualTo(FILES);
      assertThat(view.texts().inputs(Query.all()).rows()).noneMatch(Input::superseded);
      assertThat(view.search(Query.all().withWords("lantern")).hits().documents()).isEqualTo(FILES);
    }
  }

  /// Each tells of something else, so that no two are one voice.
  private Path texts() throws IOException {
    return texts(dir, FILES);
  }

  static Path texts(Path dir, int files) throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    for (int i = 0; i < files; i++) {
      Files.writeString(
          texts.resolve("note-%03d.txt".formatted(i)),
          "Note %d\n\nThe keeper of house %d said: “The lantern in street %d burns since %d.”\n"
              .formatted(i, i * 7 + 3, i * 13 + 5, 1700 + i));
    }
    return texts;
  }

  /// Runs `onrecord add` and kills it (signal 9) when the line that begins with `sign` was seen
  /// `moment` times, at once for the first when `moment` is 0; lets it end when there is no such
  /// line.
  ///
  /// @return the paths it acknowledged
  static Set<String> addAndKill(Path record, Path texts, String sign, int moment)
      throws IOException, InterruptedException {
    Process process =
        Program.builder("add", "--record", record.toString(), texts.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<String> acknowledged = new TreeSet<>();
    int seen = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("kept ")) {
          acknowledged.add(line.substring("kept ".length(), line.lastIndexOf(": ")));
        }
        if (line.startsWith(sign) && ++seen >= moment) {
          // Not Process.destroyForcibly: it would close the pipe with lines still in it.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return acknowledged;
  }

  static Set<String> journalled(Path record) throws IOException {
    Optional<LogReader> log = LogReader.open(Storage.in(record));
    if (log.isEmpty()) {
      return Set.of();
    }
    try (Stream<LogReader.Entry> entries = log.get().stream(0)) {
      List<String> paths =
          entries
              .map(Event::of)
              .filter(Event.Arrived.class::isInstance)
              .map(event -> ((Event.Arrived) event).path())
              .toList();
      assertThat(paths).doesNotHaveDuplicates();
      assertThat(Verification.run(Storage.in(record), Optional.empty()).problems()).isEmpty();
      return Set.copyOf(paths);
    }
  }
}
