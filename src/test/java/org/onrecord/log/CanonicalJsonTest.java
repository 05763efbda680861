package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// RFC 8785, with the numbers of its appendix B and the example of its section 3.2.
class CanonicalJsonTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0000000000000000 | 0
          8000000000000000 | 0
          0000000000000001 | 5e-324
          8000000000000001 | -5e-324
          7fefffffffffffff | 1.7976931348623157e+308
          ffefffffffffffff | -1.7976931348623157e+308
          4340000000000000 | 9007199254740992
          c340000000000000 | -9007199254740992
          4430000000000000 | 295147905179352830000
          44b52d02c7e14af5 | 9.999999999999997e+22
          44b52d02c7e14af6 | 1e+23
          44b52d02c7e14af7 | 1.0000000000000001e+23
          444b1ae4d6e2ef4e | 999999999999999700000
          444b1ae4d6e2ef4f | 999999999999999900000
          444b1ae4d6e2ef50 | 1e+21
          3eb0c6f7a0b5ed8c | 9.999999999999997e-7
          3eb0c6f7a0b5ed8d | 0.000001
          41b3de4355555553 | 333333333.3333332
          41b3de4355555554 | 333333333.33333325
          41b3de4355555555 | 333333333.3333333
          41b3de4355555556 | 333333333.3333334
          41b3de4355555557 | 333333333.33333343
          becbf647612f3696 | -0.0000033333333333333333
          43143ff3c1cb0959 | 1424953923781206.2
          """)
  void aNumberIsWrittenAsTheAppendixHasIt(String bits, String written) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.text(JSON.getNodeFactory().numberNode(value))).isEqualTo(written);
    assertThat(CanonicalJson.text(CanonicalJson.parse(written))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double value) {
    JsonNode number = JSON.getNodeFactory().numberNode(value);
    assertThatThrownBy(() -> CanonicalJson.of(number)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theExampleOfTheSpecificationComesOutAsItHasIt() {
    JsonNode value =
        JSON.readTree(
            """
            {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
             "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
             "literals": [null, true, false]}
            """);
    assertThat(CanonicalJson.text(value))
        .isEqualTo(
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void namesStandInTheOrderOfTheirUtf16Units() {
    JsonNode value =
        JSON.readTree(
            """
            {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
             "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}
            """);
    assertThat(CanonicalJson.parse(CanonicalJson.of(value)).propertyNames())
        .containsExactly("\r", "1", "\u0080", "ö", "€", "\ud83d\ude00", "\ufb33");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":1}",
        "{\"b\":1,\"a\":1}",
        "{\"a\": 1}",
        "{\"a\":1}\n",
        "{\"a\":1}{}",
        "{\"a\":1.0}",
        "{\"a\":1e2}",
        "{\"a\":9007199254740993}",
        "{\"a\":0.1000000000000000055511151231257827}",
        "{\"a\":1e999}",
        "{\"a\":-0}",
        "{\"a\":\"\\u0041\"}",
        "{\"a\":\"\\/\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":NaN}",
        "{'a':1}",
        "// a\n{}",
        "[1,]",
        ""
      })
  void whatIsNotInTheOneFormIsRefused(String text) {
    assertThatThrownBy(() -> CanonicalJson.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatNobodyCouldReadBackIsRefused() {
    assertThatThrownBy(() -> CanonicalJson.parse(new byte[] {'"', (byte) 0xff, '"'}))
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> CanonicalJson.parse("[".repeat(200) + "]".repeat(200)))
        .hasMessageContaining("levels");
    assertThatThrownBy(() -> CanonicalJson.of(JSON.getNodeFactory().numberNode((1L << 53) + 1)))
        .hasMessageContaining("double");
    assertThat(CanonicalJson.of(JSON.getNodeFactory().stringNode("né")))
        .isEqualTo("\"né\"".getBytes(StandardCharsets.UTF_8));
  }
}
