package org.onrecord.analyse.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Cases;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Metadata;
import org.onrecord.model.When;

/// Dates, one text a line, from the tables in `src/test/cases/dates`: a line added there is a test.
class DateCasesTest {
  record Case(String published, String text, String expected) {
    static Case of(String line) {
      String[] parts = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
      return new Case(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return published + " | " + text;
    }
  }

  static Stream<Case> cases() {
    return Cases.blocks("dates").flatMap(List::stream).map(Case::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsAndResolves(Case each) {
    assertThat(render(each.text(), each.published())).isEqualTo(each.expected());
  }

  @Test
  void theTablesAreLong() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It must open by 1 May 2026.                  | BY
          It must open no later than 1 May 2026.       | BY
          It stays shut until 1 May 2026.              | UNTIL
          It must open before May 2026.                | BEFORE
          It has been open since May 2024.             | SINCE
          It opened after 1 May 2024.                  | AFTER
          It opened on 1 May 2024.                     | OTHER
          """)
  void tellsWhatADateLimits(String text, Introduction expected) {
    assertThat(dates(text, "-").list().getFirst().introduction()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 20 May 2025, Ilva Maren was elected mayor of Keldra. | Ilva Maren was elected mayor of Keldra
          The ministry closed the archive on 4 June 2025.         | The ministry closed the archive
          The January 2022 flood, which took the pier, is past.   | flood
          Entered into force in May 2025, the rule is new.        | Entered into force
          """)
  void labelsTheEvent(String text, String expected) {
    assertThat(dates(text, "-").list().getFirst().label()).contains(expected);
  }

  @Test
  void aDateLineIsTheDocumentsDateAndNoEvent() {
    var dates = dates("4 July 2025\n\nThe fee was abolished on Tuesday.", "-").list();
    assertThat(dates.getFirst().label()).isEmpty();
    assertThat(dates.getLast().value()).contains(new When("2025-07-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "'The Quay, autumn 2031', 2030",
    "'The Quay (from abroad), 9 November 2028', 2027",
    "Published 3 March 2030, 2029",
    "'KELDRA, 1 September 2032. /KELDRA WIRE/', 2031"
  })
  void aDateThatEndsALineOfTheHeadIsTheDocuments(String line, String lastYear) {
    var dates = dates("The Harbour Purse\n\n" + line + "\n\nIt was shut last year.", "-").list();
    assertThat(dates.getLast().value()).contains(new When(lastYear));
  }

  private static String render(String text, String published) {
    List<Dated> dates = dates(text, published).list();
    return dates.isEmpty()
        ? "none"
        : dates.stream()
            .map(d -> text.substring(d.at().start(), d.at().end()) + " = " + value(d))
            .collect(Collectors.joining("; "));
  }

  private static String value(Dated date) {
    return date.value().map(When::iso).orElse("?");
  }

  private static Dates dates(String text, String published) {
    Optional<When> when = published.equals("-") ? Optional.empty() : When.find(published);
    var prose = Prose.of(Cases.document(text, Metadata.NONE.withPublished(when)));
    return Dates.of(Pieces.of(prose), Grammar.of(prose));
  }
}
