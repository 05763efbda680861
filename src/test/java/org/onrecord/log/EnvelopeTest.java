package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {
  private static final String HASH = "ab".repeat(32);
  private static final String WHOLE =
      "{\"content\":\"" + HASH + "\",\"date\":\"2031-11-28\",\"kind\":\"judgement\",\"v\":1}";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void itHasOneForm() {
    var envelope = new Envelope(HASH, LocalDate.of(2031, 11, 28), "judgement");
    assertThat(envelope.bytes()).isEqualTo(bytes(WHOLE));
    assertThat(Envelope.parse(bytes(WHOLE))).isEqualTo(envelope);
    assertThat(CanonicalJson.parse(envelope.bytes()).path("v").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          "v":1 > "v":2
          "v":1 > "v":1,"w":1
          "v":1 > "v":1.0
          judgement > Judgement
          judgement > judge ment
          judgement > judge--ment
          judgement > ``
          2031-11-28 > 2031-02-30
          2031-11-28 > 2031-11-28T10:00:00Z
          2031-11-28 > 31-11-28
          abab > ABAB
          abab > ab
          "date" > "day"
          , > `, `
          """)
  void anythingElseIsNotOurs(String part, String instead) {
    assertThatThrownBy(() -> Envelope.parse(bytes(WHOLE.replaceFirst(part, instead))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
