package org.onrecord.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.onrecord.model.Document;
import org.onrecord.model.Found;

/// Texts that are long in one way are analysed to their end. That the cost stays in proportion is
/// measured ([HostileTextBench]); here a guard ends what would take hours.
class HostileTextTest {
  private static final int SIZE = 40_000;

  @TestFactory
  @Timeout(300)
  Stream<DynamicTest> areReadToTheirEnd() {
    var analyst = new Analyst();
    return HostileTexts.of(SIZE).entrySet().stream()
        .map(text ->
            DynamicTest.dynamicTest(text.getKey(), () -> analyse(analyst, text.getValue())));
  }

  private static void analyse(Analyst analyst, String text) {
    Document document = Cases.document(text);
    List<Found> findings = analyst.analyse(document);
    assertThat(findings).allMatch(found -> found.finding().at().end() <= document.text().length());
  }
}
