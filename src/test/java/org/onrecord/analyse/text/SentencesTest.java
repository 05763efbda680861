package org.onrecord.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Cases;

/// Where sentences, paragraphs and words end; the cases are in `src/test/cases/text`.
class SentencesTest {
  static Stream<Arguments> cases() {
    return Cases.in("text");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("cases")
  void endWhereTheyEnd(String file, String text, String expected) {
    Prose prose = Cases.prose(text);
    String found =
        prose.sentences().stream().map(s -> prose.words(s.at())).collect(Collectors.joining(" / "));
    assertThat(found).as(file).isEqualTo(expected);
  }

  @Test
  void linesWrappedByHandAreOneParagraph() {
    Prose prose =
        Cases.prose(
            """
            The court that was to open its doors to all of the people
            who had asked for it in the winter opened them on Monday to
            those who had an invitation, and to nobody else. The list of
            those invited was not shown.

            Nobody was surprised.
            """);
    assertThat(prose.paragraphs()).hasSize(2);
    assertThat(prose.sentences()).hasSize(3);
  }

  @Test
  void linesNotWrappedAreParagraphs() {
    Prose prose =
        Cases.prose(
            """
            The first line of this text is long and says all that it has to say.
            The second line of this text is long and says what it has to say too.
            The third line of this text is long and says what it has to say too.
            """);
    assertThat(prose.paragraphs()).hasSize(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the ministry's list     | the ministry 's list
          U.S. and 10,000 of 3.5  | U.S . and 10,000 of 3.5
          velmora.example/court   | velmora.example / court
          seven-year, it is       | seven-year , it is
          """)
  void wordsEndWhereTheyEnd(String text, String expected) {
    String found =
        Cases.prose(text).tokens().stream().map(Token::word).collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }
}
