package org.onrecord.publish.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.When;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01-01            | 1 January 2026
          2031-11               | November 2031
          2031                  | 2031
          2031-01-02/2031-01-11 | 2 January 2031 to 11 January 2031
          ../2031-05            | until May 2031
          2031/..               | from 2031
          --10-26               | 26 October
          --10                  | October
          """)
  void areWrittenOutAsFarAsTheyAreKnown(String iso, String words) {
    assertThat(Dates.say(new When(iso))).isEqualTo(words);
  }
}
