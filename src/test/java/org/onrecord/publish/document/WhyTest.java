package org.onrecord.publish.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// Which words made a finding is shown where they stand: `[…]` is marked.
class WhyTest {
  private static final String TEXT =
      "The harbour council, which met in the old customs house on a rainy Tuesday,"
          + " promised that it would repair the long pier before the end of the summer,"
          + " and said that it would pay.\nNothing was repaired.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the long pier | promised       | … old customs house on a rainy Tuesday, [promised] that it would repair the long pier …
          the long pier | promised;would | … old customs house on a rainy Tuesday, [promised] that it [would] repair the long pier before the end of …
          the long pier | promised;pay   | … old customs house on a rainy Tuesday, [promised] that it would repair the long pier … of the summer, and said that it would [pay].
          Nothing       |                | [Nothing] was repaired.
          The           |                | [The] harbour council, which met in the old …
          """)
  void markedWordsStandInTheWordsAround(String finding, String cues, String shown) {
    var spans = new ArrayList<Span>();
    if (cues != null) {
      Arrays.stream(cues.split(";")).forEach(cue -> spans.add(at(cue)));
    }
    Why why = Why.of(Text.of(TEXT), at(finding), List.copyOf(spans));
    assertThat(
            why.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining()))
        .isEqualTo(shown);
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
