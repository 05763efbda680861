package org.onrecord.judge.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked examples of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011: a
/// line an observer, a column a unit, a dot where somebody said nothing.
class AlphaTest {
  private static final String A =
      """
      0 1 0 0 0 0 0 0 1 0
      1 1 1 0 0 1 0 0 0 0
      """;
  private static final String B =
      """
      a a b b d c c c e d d a
      b a b b b c c c e d d d
      """;
  private static final String C =
      """
      1 2 3 3 2 1 4 1 2 . . .
      1 2 3 3 2 2 4 1 2 5 . 3
      . 3 3 3 2 3 4 2 2 5 1 .
      1 2 3 3 2 4 4 1 2 5 1 .
      """;

  @ParameterizedTest
  @CsvSource({
    "A, NOMINAL, 0.095",
    "B, NOMINAL, 0.692",
    "C, NOMINAL, 0.743",
    "C, ORDINAL, 0.815",
  })
  void givesThePublishedNumbers(String example, Alpha.Metric metric, double published) {
    String table = example.equals("A") ? A : example.equals("B") ? B : C;
    assertThat(Alpha.of(units(table), 6, metric).orElseThrow())
        .isCloseTo(published, within(0.0005));
  }

  @Test
  void isOneWhenAllSayTheSameOfDifferentThings() {
    assertThat(Alpha.of(units("1 2 3\n1 2 3"), 6, Alpha.Metric.ORDINAL).orElseThrow()).isEqualTo(1);
  }

  @Test
  void isNothingWhenThereIsNothingToCompare() {
    assertThat(Alpha.of(List.of(), 6, Alpha.Metric.NOMINAL)).isEmpty();
    assertThat(Alpha.of(units("1 1\n1 1"), 6, Alpha.Metric.NOMINAL)).isEmpty();
    assertThat(Alpha.of(units("1 2\n. ."), 6, Alpha.Metric.NOMINAL)).isEmpty();
  }

  private static List<List<OptionalInt>> units(String table) {
    List<String[]> lines = table.lines().map(line -> line.split(" ")).toList();
    var units = new ArrayList<List<OptionalInt>>();
    for (int unit = 0; unit < lines.getFirst().length; unit++) {
      var said = new ArrayList<OptionalInt>();
      for (String[] line : lines) {
        said.add(step(line[unit].charAt(0)));
      }
      units.add(said);
    }
    return units;
  }

  private static OptionalInt step(char c) {
    return c == '.' ? OptionalInt.empty() : OptionalInt.of(c >= 'a' ? c - 'a' : c - '0');
  }
}
