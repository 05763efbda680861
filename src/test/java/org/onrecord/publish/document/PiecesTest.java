package org.onrecord.publish.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
  /// `|` stands between two pieces.
  @ParameterizedTest
  @CsvSource({
    "Two of the 12 piers., Two| |of| |the| |12| |piers|.",
    "“Why?”, “|Why|?|”",
    "Причал №5, Причал| |№|5",
    "a\u0301b, a|\u0301|b",
    "\uD83D\uDEA2\uD83D\uDEA2 sails, \uD83D\uDEA2|\uD83D\uDEA2| |sails",
    "x, x"
  })
  void wordsStandTogetherAndSignsAlone(String text, String pieces) {
    assertThat(String.join("|", Pieces.of(text))).isEqualTo(pieces);
    assertThat(String.join("", Pieces.of(text))).isEqualTo(text);
  }
}
