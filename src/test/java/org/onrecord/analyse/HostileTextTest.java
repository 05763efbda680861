package org.onrecord.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.model.Document;
import org.onrecord.model.Found;

/// Texts that are long in one way are analysed to their end. That the cost stays in proportion is
/// measured ([HostileTextBench]); here a guard ends what would take hours.
class HostileTextTest {
  private static final int SIZE = 40_000;

  /// A hundred times what each takes.
  private static final Duration GUARD = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> areReadToTheirEnd() {
    var analyst = new Analyst();
    return HostileTexts.of(SIZE).entrySet().stream()
        .map(text ->
            DynamicTest.dynamicTest(
                text.getKey(),
                () -> assertTimeoutPreemptively(GUARD, () -> analyse(analyst, text.getValue()))));
  }

  private static void analyse(Analyst analyst, String text) {
    Document document = Cases.document(text);
    List<Found> findings = analyst.analyse(document);
    assertThat(findings).allMatch(found -> found.finding().at().end() <= document.text().length());
  }
}
