package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.desk.intake.Desk;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;
import org.onrecord.publish.json.AnalysisJson;
import org.onrecord.publish.json.CompareJson;
import tools.jackson.databind.JsonNode;

/// The shipped example, read, analysed and lined up by the real program, against its answer key.
class ExampleTest {
  private static final Path EXAMPLE = Path.of("examples/velmora");
  private static final Path FLOORS = Path.of("src/test/cases/velmora/floors.tsv");

  private static Map<String, AnswerKeyScore.Tally> tallies = Map.of();

  @BeforeAll
  static void readTheExample() throws IOException {
    List<JsonNode> analysed = new ArrayList<>();
    List<JsonNode> compared = new ArrayList<>();
    try (Desk desk = Desk.open(words -> {}, List.of(), "test")) {
      List<Path> files = files();
      desk.analyseAll(files.stream(), Path::toString, file -> file)
          .forEachOrdered(done ->
              analysed.add(AnalysisJson.of(done.analysed().reading(), done.analysed().findings())));
      Desk.Compared together = desk.compare(files);
      for (Pair pair : together.pairs()) {
        compared.add(CompareJson.of(pair, together.paths()));
      }
      for (Reprint reprint : together.reprints()) {
        compared.add(CompareJson.of(reprint, together.paths()));
      }
    }
    tallies = new AnswerKeyScore(analysed, compared).tally(AnswerKey.read());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> isFoundAtLeastAsWellAsBefore() throws IOException {
    return Files.readAllLines(FLOORS).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .map(row ->
            DynamicTest.dynamicTest(
                row[0], () -> holds(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]))));
  }

  private static void holds(String kind, int found, int right) {
    var tally = tallies.getOrDefault(kind, new AnswerKeyScore.Tally(0, 0, 0));
    assertThat(tally.found()).as("%s found", kind).isGreaterThanOrEqualTo(found);
    assertThat(tally.right()).as("%s right", kind).isGreaterThanOrEqualTo(right);
  }
}
