package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.console.Version;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;

/// From a record to files and back, by command.
class ExportCommandTest {
  private static final String COVERED = "quillwort";

  @TempDir private static Path dir;

  @Test
  void aRecordIsTakenAlongAndComesBack() throws IOException, InterruptedException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    String filler = "Rain, wind, and then more rain over grey rocks. ".repeat(12);
    Files.writeString(
        texts.resolve("gull.txt"),
        "On piers\n\nThe Harbour Council will mend the long pier by 1 May 2031.\n\n%sAnd %s? %s\n\nPublished by Gull Gazette\n"
            .formatted(filler, COVERED, filler));
    Path record = dir.resolve("record");
    try (Desk desk = Desk.open(words -> {}, List.of(), Version.current());
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(texts), Progress.SILENT);
    }
    String others = export(record, "others");
    assertThat(others).contains("The Harbour Council will mend").doesNotContain(COVERED);
    assertThat(export(record, "whole", "--whole")).contains(COVERED);
    Path archive = dir.resolve("record.zip");
    assertThat(
            run("export", "--record", record.toString(), "--format", "archive", archive.toString()))
        .contains("onrecord import");
    Path copy = dir.resolve("copy");
    assertThat(run("import", "--record", copy.toString(), archive.toString()))
        .contains("whole and verified", "no signing key");
    assertThat(export(copy, "again", "--whole")).contains(COVERED);
    Program again = Program.run("import", "--record", copy.toString(), archive.toString());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("holds something already");
  }

  private static String export(Path record, String out, String... more)
      throws IOException, InterruptedException {
    var command =
        new java.util.ArrayList<>(
            List.of("export", "--record", record.toString(), "--format", "jsonl"));
    command.addAll(List.of(more));
    command.add(dir.resolve(out).toString());
    run(command.toArray(String[]::new));
    return Files.readString(dir.resolve(out).resolve("texts.jsonl"));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Program ran = Program.run(command);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.err();
  }
}
