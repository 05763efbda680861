package org.onrecord.judge.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.judge.act.Acts;
import org.onrecord.judge.act.Parsed;
import org.onrecord.judge.fold.Entry;
import org.onrecord.judge.fold.Fold;
import org.onrecord.model.Sha256;
import org.onrecord.model.register.Scale;

/// Lists in and out.
class TablesTest {
  private static PromiseTable.Read read(String... lines) {
    List<PromiseTable.Row> rows =
        IntStream.range(0, lines.length)
            .mapToObj(i -> new PromiseTable.Row(i + 1, List.of(lines[i].split("\\|", -1))))
            .toList();
    return PromiseTable.read(rows, "Ilva Maren");
  }

  @Test
  void aRowBecomesAnAct() {
    PromiseTable.Read read =
        read("Who|What|Due|Topics", "Ministry of Justice|publish budgets|2031-05|courts; money");
    assertThat(read.refused()).isEmpty();
    assertThat(read.acts().getFirst().act())
        .isEqualTo(
            "{\"act\":\"commitment-opened\",\"by\":\"Ilva Maren\",\"kind\":\"promise\",\"who\":\"Ministry of Justice\","
                + "\"what\":\"publish budgets\",\"due\":\"2031-05\",\"topics\":[\"courts\",\"money\"]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          who|what;a|                        > line 2: 'what' is missing
          who|what|due;a|b|soon              > line 2: 'due' is no date: write 2031-05-01, 2031-05 or 2031
          who|what|kind;a|b|wish             > line 2: 'kind': 'wish' is none of [promise, assurance, order, law, reform, plan, call_for_action, moratorium, other]
          who|what;a|b;a|b                   > line 3: says the same as line 2
          who|what;a|b|c                     > line 2: has 3 fields, the first row names 2
          who|promise;a|b                    > line 1: a list needs the columns 'who' and 'what'; known besides: [who, what, kind, to, measure, due, due_event, rule, reference, topics]
          who|what|colour;a|b|red            > line 1: these columns are not read: [colour]
          """)
  void whatCannotBeUsedIsNamedWithItsLine(String table, String refused) {
    assertThat(read(table.strip().split(";")).refused()).containsExactly(refused.strip());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=HYPERLINK(\"http://x\")",
        "+A1",
        "-1-2",
        "-five",
        "@SUM(A1)",
        "＝1+1",
        "plain",
        "a;b",
        "it is 'so'",
        "\"\""
      })
  void noCellIsRunAndEveryCellComesBack(String words) {
    String csv =
        RegisterTable.write(fold(words).register().dossiers(), Scale.Template.SIX_STEP.scale());
    String row = csv.split("\r\n")[1];
    assertThat(row).doesNotContain("," + words.charAt(0) + words.substring(1) + ",=");
    List<String> cells = org.onrecord.read.lists.Table.rows(csv, ',').get(1).fields();
    String cell = cells.get(5);
    assertThat("=+-@＝".indexOf(cell.charAt(0))).isNegative();
    PromiseTable.Read back = read("who|what", "somebody|" + cell);
    assertThat(
            ((Parsed.Fine) Acts.incoming(back.acts().getFirst().act(), Instant.EPOCH))
                .made()
                .content())
        .contains("\"what\":" + tools.jackson.databind.json.JsonMapper.shared().valueToTree(words));
  }

  private static Fold fold(String what) {
    var fold = new Fold(signature -> Optional.empty());
    String content =
        PromiseTable.read(
                List.of(
                    new PromiseTable.Row(1, List.of("who", "what")),
                    new PromiseTable.Row(2, List.of("Ministry", what))),
                "Ilva Maren")
            .acts()
            .getFirst()
            .act();
    String kept = ((Parsed.Fine) Acts.incoming(content, Instant.EPOCH)).made().content();
    fold.accept(new Entry(0, "commitment-opened", "1970-01-01", Sha256.of("x"), Optional.of(kept)));
    return fold;
  }
}
