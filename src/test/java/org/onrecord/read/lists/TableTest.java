package org.onrecord.read.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  /// Input with `\n`, `\r`, `,` as written; output as `line:field|field`, rows parted by `/`.
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      textBlock =
          """
          a,b\\nc,d              ~ 1:a|b/2:c|d              ~ lines
          a,b\\r\\nc,d           ~ 1:a|b/2:c|d              ~ lines of another system
          a\\rb                  ~ 1:a/2:b                  ~ lines of an old system
          \\n\\na                ~ 3:a                      ~ blank lines count as lines
          "a,b",c                ~ 1:a,b|c                  ~ the sign in quotation marks
          "a ""b"" c"            ~ 1:a "b" c                ~ doubled marks
          "a\\nb",c\\nd          ~ 1:a<b|c/3:d              ~ a line break in quotation marks
          "a\\r\\nb"\\nd         ~ 1:a><b/3:d               ~ a line break of two signs
          a "b" c,d              ~ 1:a "b" c|d              ~ marks inside a plain field
          "a" b,c                ~ 1:a b|c                  ~ words after the closing mark
          "a,b\\nc,d             ~ 1:"a|b/2:c|d             ~ a mark that is never closed
          a,                     ~ 1:a|                     ~ an empty field at the end
          ,a                     ~ 1:|a                     ~ an empty field at the start
          """)
  void readsRows(String input, String rows, String why) {
    String text = input.replace("\\n", "\n").replace("\\r", "\r");
    assertThat(
            Table.rows(text, ',').stream()
                .map(row -> row.line() + ":" + String.join("|", row.fields()))
                .map(row -> row.replace('\n', '<').replace('\r', '>'))
                .collect(Collectors.joining("/")))
        .as(why)
        .isEqualTo(rows);
  }

  @Test
  void aStatementNeedsIdAndText() {
    Statements read =
        Statements.of("id\ttext\n1\tone\nnothing\n\ttwo\n3\t \n1\tagain\n4\tfour\ttitle\n");
    assertThat(read.statements())
        .containsExactly(
            new Statements.Statement("1", "one", ""),
            new Statements.Statement("4", "four", "title"));
    assertThat(read.refused())
        .containsExactly(
            "line 3 has no tab, so it is either an id or a text and not both",
            "line 4 has no id",
            "line 5 has no text for id 3",
            "line 6 repeats the id 1 of line 2");
  }
}
