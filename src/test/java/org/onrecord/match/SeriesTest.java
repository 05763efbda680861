package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.match.precis.Precis;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;

/// Figures that measure one thing are one series; others are none.
class SeriesTest {
  private final Series series = new Series();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people   | people detained at the march     | people   | people detained          | one
          percent  | judgments published in time      | percent  | published judgments      | one
          courts   | courts with a stream             | courts   | courts with a roof       | none
          people   | people detained                  | percent  | people detained          | none
          velars   | cost of the programme            | velars   | the programme's cost     | one
          schools  | schools repaired                 | schools  | schools closed for good  | none
          """)
  void belongTogetherWhenUnitAndMeasureAgree(
      String unitA, String measuresA, String unitB, String measuresB, String expected) {
    add("First text.", figure(0, 9, unitA, measuresA, false));
    add("Second text.", figure(0, 9, unitB, measuresB, false));
    assertThat(series.group()).hasSize(expected.equals("one") ? 1 : 0);
  }

  @Test
  void figuresOfOneTextBelongTogetherToo() {
    add(
        "Twelve in May, thirty in June.",
        figure(0, 6, "people", "people held", false),
        figure(15, 21, "people", "people held in June", false));
    assertThat(series.group())
        .singleElement()
        .satisfies(s -> assertThat(s.findingIds()).hasSize(2));
  }

  @Test
  void whatIsOnlySupposedIsLeftOut() {
    add("First text.", figure(0, 9, "hours", "hours recorded", false));
    add("Second text.", figure(0, 9, "hours", "hours recorded", true));
    assertThat(series.group()).isEmpty();
  }

  @Test
  void theFullestMeasureGivesItItsTitle() {
    add("First text.", figure(0, 9, "people", "people detained", false));
    add("Second text.", figure(0, 9, "people", "people detained at the march", false));
    assertThat(series.group())
        .extracting(FigureSeries::title)
        .containsExactly("people detained at the march");
  }

  @Test
  void itsAddressDoesNotDependOnTheOrderOfTexts() {
    add("First text.", figure(0, 9, "people", "people detained", false));
    add("Second text.", figure(0, 9, "people", "people detained", false));
    var other = new Series();
    other.add(precis("Second text.", figure(0, 9, "people", "people detained", false)));
    other.add(precis("First text.", figure(0, 9, "people", "people detained", false)));
    assertThat(ids(other.group())).isEqualTo(ids(series.group()));
  }

  private static String ids(List<FigureSeries> groups) {
    return groups.stream().map(FigureSeries::id).collect(Collectors.joining(" "));
  }

  private void add(String words, Figure... figures) {
    series.add(precis(words, figures));
  }

  private static Precis precis(String words, Figure... figures) {
    return Precises.of(
        document(words).hash(), Found.identify(document(words), List.<Finding>of(figures)));
  }

  private static Document document(String words) {
    return Samples.document(words);
  }

  private static Figure figure(
      int start, int end, String unit, String measures, boolean hypothetical) {
    return new Figure(
        new Span(start, end),
        Optional.of(BigDecimal.TEN),
        Optional.empty(),
        Optional.empty(),
        unit,
        Optional.of(measures),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        hypothetical,
        OptionalInt.empty(),
        Grounds.of(0.9, "made for the test"));
  }
}
