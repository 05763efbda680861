package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Analyst;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Pair;
import org.onrecord.model.Span;

/// Every line of `src/test/cases/match/pairs.tsv`, whose first lines say what the columns mean.
class PairCasesTest {
  private static final Pattern MARKED =
      Pattern.compile("\\[([^|\\]]*)\\|([^|\\]]*)\\|([^|\\]]*)\\|([^\\]]*)\\]");
  private static final Analyst ANALYST = new Analyst();

  record Case(String label, String reason, String a, String b) {}

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/cases/match/pairs.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void twoTextsStandToEachOtherAsAReaderSays(Case expected) {
    var matcher = new Matcher();
    add(matcher, expected.a());
    add(matcher, expected.b());
    List<Pair> pairs = matcher.lineUp().pairs();
    String found = pairs.isEmpty() ? "none" : pairs.getFirst().stance().word();
    assertThat(found).as(pairs.toString()).isEqualTo(expected.label());
    if (!expected.reason().equals("-")) {
      assertThat(pairs.getFirst().why().toLowerCase(Locale.ROOT)).contains(expected.reason());
    }
  }

  private static void add(Matcher matcher, String marked) {
    var words = new StringBuilder();
    var figures = new ArrayList<Finding>();
    var match = MARKED.matcher(marked);
    while (match.find()) {
      match.appendReplacement(words, "");
      int start = words.length();
      words.append(match.group(1));
      figures.add(
          figure(new Span(start, words.length()), match.group(2), match.group(3), match.group(4)));
    }
    match.appendTail(words);
    Document document = Samples.document(words.toString());
    var findings = new ArrayList<>(figures);
    ANALYST.analyse(document).stream()
        .map(Found::finding)
        .filter(f -> f.kind() != Finding.Kind.FIGURE)
        .forEach(findings::add);
    matcher.add(document, Found.identify(document, findings));
  }

  private static Figure figure(Span at, String value, String unit, String measures) {
    int dots = value.indexOf("..");
    return new Figure(
        at,
        dots < 0 ? number(value) : Optional.empty(),
        dots < 0 ? Optional.empty() : number(value.substring(0, dots)),
        dots < 0 ? Optional.empty() : number(value.substring(dots + 2)),
        unit,
        Optional.of(measures),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        OptionalInt.empty(),
        Grounds.of(0.9, "marked in the case"));
  }

  private static Optional<BigDecimal> number(String digits) {
    return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
  }
}
