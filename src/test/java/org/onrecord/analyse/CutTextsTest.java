package org.onrecord.analyse;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Metadata;

/// A text may end anywhere: in a heading, behind a comma, in the middle of a sentence.
class CutTextsTest {
  @Test
  void aTextThatEndsAnywhereIsAnalysed() {
    Stream.of("commitments", "quotations")
        .flatMap(Cases::blocks)
        .flatMap(List::stream)
        .filter(line -> !line.startsWith("=>"))
        .flatMap(CutTextsTest::cuts)
        .forEach(CutTextsTest::analyse);
  }

  /// The text cut behind each third word.
  private static Stream<String> cuts(String text) {
    String[] words = text.split(" ");
    return Stream.iterate(2, n -> n <= words.length, n -> n + 3)
        .map(n -> String.join(" ", List.of(words).subList(0, n)));
  }

  private static void analyse(String text) {
    var document = Cases.document(text, Metadata.NONE);
    assertThatCode(() -> new Analyst().analyse(document)).as(text).doesNotThrowAnyException();
  }
}
