package org.onrecord.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is found in the texts of our own stays as good as it is (`src/test/annotated/floors.tsv`).
/// Who makes it better raises the floor.
class AnnotatedTest {
  private static final Path FLOORS = Path.of("src/test/annotated/floors.tsv");

  @TestFactory
  List<DynamicTest> holdsItsFloors() throws IOException {
    Map<String, Double> seen = OwnTexts.figures(OwnTexts.SEEN);
    Map<String, Double> unseen = OwnTexts.figures(OwnTexts.UNSEEN);
    return Files.readAllLines(FLOORS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(row ->
            DynamicTest.dynamicTest(
                row[0],
                () -> {
                  reaches(row[0] + " (seen)", Optional.ofNullable(seen.get(row[0])), row[1]);
                  reaches(row[0] + " (unseen)", Optional.ofNullable(unseen.get(row[0])), row[2]);
                }))
        .toList();
  }

  @Test
  void ranksWhatTextsClaim() throws IOException {
    Map<String, Double> fitted = OwnTexts.figures(OwnTexts.FITTED);
    Map<String, Double> kept = OwnTexts.figures(OwnTexts.KEPT);
    reaches("claims ap (fitted)", Optional.ofNullable(fitted.get("claims ap")), "0.82");
    reaches("claims ap (kept)", Optional.ofNullable(kept.get("claims ap")), "0.81");
    reaches("claims top10 (kept)", Optional.ofNullable(kept.get("claims top10")), "0.73");
  }

  private static void reaches(String name, Optional<Double> figure, String floor) {
    assertThat(figure).as(name).isPresent();
    assertThat(figure.orElseThrow()).as(name).isGreaterThanOrEqualTo(Double.parseDouble(floor));
  }
}
