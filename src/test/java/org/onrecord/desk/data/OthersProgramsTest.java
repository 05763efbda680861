package org.onrecord.desk.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.data.Tables;
import org.onrecord.publish.data.Format;

/// Exports under programs that others wrote: csvkit, SQLite's shell, rdflib, and with Node.js
/// FollowTheMoney, jsonld.js and ro-crate (`verifiers/data`).
class OthersProgramsTest {
  @TempDir private static Path dir;
  private static Path all = Path.of("");

  @BeforeAll
  static void export() throws IOException {
    all = Exported.write(Format.RO_CRATE, dir.resolve("all"));
  }

  /// What a program printed, and how it ended.
  private record Ran(int code, String said) {}

  private static Ran run(Path in, String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(dir, "said", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    return new Ran(process.waitFor(), Files.readString(out));
  }

  private static boolean isInstalled(String... command) throws InterruptedException {
    try {
      return run(dir, command).code() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void csvkitFindsNothingWrong() throws IOException, InterruptedException {
    assumeTrue(isInstalled("csvclean", "--version"), "no csvkit here (Debian: csvkit)");
    var names = new ArrayList<>(Tables.ALL.stream().map(t -> t.name() + ".csv").toList());
    names.addAll(List.of("columns.csv", "about.csv"));
    var script = new StringBuilder("set -e\n");
    names.forEach(name -> script.append("csvclean -n -z 1000000 ").append(name).append('\n'));
    Ran ran = run(all.resolve("csv"), "sh", "-c", script.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(ran.said().lines()).allMatch(line -> line.equals("No errors."));
    Ran count = run(all.resolve("csv"), "csvstat", "--count", "quotations.csv");
    assertThat(count.said()).contains(Long.toString(lines("jsonl/quotations.jsonl")));
  }

  private static long lines(String file) throws IOException {
    try (var lines = Files.lines(all.resolve(file), StandardCharsets.UTF_8)) {
      return lines.count();
    }
  }

  @Test
  void sqlitesShellReadsTheFile() throws IOException, InterruptedException {
    assumeTrue(isInstalled("sqlite3", "--version"), "no sqlite3 here (Debian: sqlite3)");
    Ran ran =
        run(
            all.resolve("sqlite"),
            "sqlite3",
            "-batch",
            "record.sqlite",
            "PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM quotations;");
    assertThat(ran).isEqualTo(new Ran(0, "ok\n" + lines("jsonl/quotations.jsonl") + "\n"));
  }

  @Test
  void othersLibrariesUnderstandEntitiesAnnotationsReviewsAndTheCrate()
      throws IOException, InterruptedException {
    Path check = Path.of("verifiers/data").toAbsolutePath();
    assumeTrue(
        isInstalled("node", "--version") && Files.isDirectory(check.resolve("node_modules")),
        "no Node.js with what verifiers/data/package.json names (npm install --prefix verifiers/data); entities, annotations, reviews and the crate were not checked");
    Ran ran = run(check, "node", "check.js", all.toAbsolutePath().toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(ran.said())
        .contains("entities", "annotations", "statements of linked data", "files");
    noticed(
        check,
        List.of("node", "check.js"),
        new String[][] {
          {"ftm/entities.ftm.json", "\"schema\":\"Person\"", "\"schema\":\"Vessel\""},
          {"annotations/page-00001.jsonld", "\"start\":1", "\"start\":2"},
          {"claimreview/claimreview.jsonld", "\"@type\":\"Rating\"", "\"@type\":\"no such: type\""},
          {"csv/people.csv", "person", "people"}
        });
  }

  @Test
  void rdflibFindsInTheGraphWhatTheListsSay() throws IOException, InterruptedException {
    // Debian's own Python has it, whichever other is first on the path.
    String python = "/usr/bin/python3";
    assumeTrue(
        isInstalled(python, "-c", "import rdflib"),
        "no rdflib here (Debian: python3-rdflib); linked data was not asked");
    Path check = Path.of("verifiers/data").toAbsolutePath();
    Ran ran = run(check, python, "graph.py", all.toAbsolutePath().toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(ran.said()).contains("annotations with their passages", "reviews", "came to be");
    noticed(
        check,
        List.of(python, "graph.py"),
        new String[][] {
          {"annotations/page-00001.jsonld", "\"TextQuoteSelector\"", "\"TextPositionSelector\""},
          {"annotations/collection.jsonld", "\"total\":", "\"total\":1"},
          {"claimreview/claimreview.jsonld", "\"claimReviewed\"", "\"claimRead\""},
          {"provenance.jsonld", "Activity\"", "Agent\""}
        });
  }

  /// Changes one file after the other, and back: each time the program has to complain.
  private static void noticed(Path in, List<String> program, String[]... changes)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(program);
    command.add(all.toAbsolutePath().toString());
    for (String[] change : changes) {
      Path file = all.resolve(change[0]);
      String whole = Files.readString(file);
      String changed = whole.replaceFirst(change[1], change[2]);
      assertThat(changed).as(change[0]).isNotEqualTo(whole);
      Files.writeString(file, changed);
      Ran wrong = run(in, command.toArray(String[]::new));
      assertThat(wrong.code()).as(change[0] + ": " + wrong.said()).isEqualTo(1);
      Files.writeString(file, whole);
    }
  }
}
