package org.onrecord.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a spreadsheet would run is made text, a number stays one, and nothing is lost.
class CsvLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1 and more",
        "-two",
        "@SUM(A1)",
        "\tindented",
        "\rreturned",
        "\nnext",
        "＝1+1",
        "-5-3",
        "-5;=1+1",
        "'=already",
        "''-twice"
      })
  void whatASpreadsheetWouldRunIsMadeText(String words) {
    String cell = cell(words);
    assertThat(cell).startsWith("'");
    assertThat(CsvLine.read(cell)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-12.5", "+7", "1e-05", "81.3", "it's", "'quoted'", "'", ""})
  void allElseStaysAsItIs(String words) {
    assertThat(cell(words)).isEqualTo(words);
    assertThat(CsvLine.read(words)).isEqualTo(words);
  }

  @Test
  void aLineIsAsTheStandardHasIt() {
    assertThat(CsvLine.of(List.of("a", "b,c", "d\"e", "f\ng", "h;=1", "i\tj", "")))
        .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h;=1\",\"i\tj\",\r\n");
  }

  private static String cell(String words) {
    String line = CsvLine.of(List.of(words));
    String cell = line.substring(0, line.length() - 2);
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }
}
