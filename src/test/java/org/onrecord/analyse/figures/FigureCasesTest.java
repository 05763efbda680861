package org.onrecord.analyse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Analyst;
import org.onrecord.model.Document;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// Figures, one text a line, from the tables in `src/test/cases/figures`: a line added there is a
/// test.
class FigureCasesTest {
  private static final Path CASES = Path.of("src/test/cases/figures");

  record Case(String text, String expected) {
    static Case of(String line) {
      int bar = line.lastIndexOf('|');
      return new Case(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.sorted().toList().stream()
          .flatMap(FigureCasesTest::lines)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Case::of);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsNumbersWithTheirUnits(Case each) {
    assertThat(render(each.text())).isEqualTo(each.expected());
  }

  @Test
  void theTablesAreLong() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He won 81.3 percent of the vote.                          | the vote
          The ferry trade saw a 40% drop.                           | The ferry trade
          The rule reduced audits by six times.                     | audits
          The miners got debts amounting to 3.4 billion yen.        | debts
          The panel imposed a eight-year term limit.                | term limit
          Some 31,000 workers received their wages.                 | workers received their wages
          The port spent 40 euros on a lock.                        | a lock
          """)
  void namesWhatIsMeasured(String text, String expected) {
    assertThat(figures(text).getFirst().measures()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Audits fell by six times compared with the previous year. | the previous year
          Turnout was 74 percent, against 60 percent in 2024.             | 60 percent in 2024
          Half of the wages were paid late.                               | the wages
          """)
  void namesTheBase(String text, String expected) {
    assertThat(figures(text).getFirst().base()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If a hundred people came, the quay would be full. | true
          Suppose 12 ferries sank.                          | true
          A hundred people came as if called.               | false
          A hundred people came.                            | false
          """)
  void marksWorkedExamples(String text, boolean expected) {
    assertThat(figures(text).getFirst().hypothetical()).isEqualTo(expected);
  }

  @Test
  void aSumInAnotherCurrencyIsTheSameSum() {
    var figures = figures("The debts were 3.4 billion yen (18 million dollars), he said.");
    assertThat(figures).extracting(Figure::unit).containsExactly("JPY", "USD");
    assertThat(figures.getFirst().sameAs()).hasValue(figures.getLast().at().start());
    assertThat(figures.getLast().sameAs()).hasValue(figures.getFirst().at().start());
  }

  @Test
  void whoGivesTheFigureIsNamed() {
    var according = figures("According to the monitor, 40 courts are closed.");
    assertThat(according.getFirst().assertedBy()).contains("the monitor");
    var quoted = figures("“We have paid 31,000 workers,” Ilva Maren said.");
    assertThat(quoted.getFirst().assertedBy()).contains("Ilva Maren");
  }

  private static String render(String text) {
    List<Figure> figures = figures(text);
    return figures.isEmpty()
        ? "none"
        : figures.stream()
            .map(f ->
                text.substring(f.at().start(), f.at().end()) + " = " + number(f) + " " + f.unit())
            .collect(Collectors.joining("; "));
  }

  private static String number(Figure f) {
    if (f.value().isEmpty()) {
      return plain(f.low()) + ".." + plain(f.high());
    }
    String sign = f.low().isPresent() ? ">=" : f.high().isPresent() ? "<=" : "";
    return sign + plain(f.value());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static List<Figure> figures(String text) {
    return new Analyst()
        .analyse(document(text)).stream()
            .map(Found::finding)
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .toList();
  }

  private static Document document(String text) {
    return new Document(
        Sha256.of(text),
        "text/plain",
        Text.of(text),
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}
