package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.AnswerKey.Row;
import org.onrecord.AnswerKeyScore.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The score of the shipped example says right, otherwise and missed where it should.
class AnswerKeyScoreTest {
  private static final String FILE = "2025-03-15-ansel-wire.txt";
  private static final String TWIN = "2025-03-15-keldra-herald.txt";

  private final Row quotation =
      AnswerKey.read().list("quotation").stream()
          .filter(row -> row.side().file().equals(FILE))
          .findFirst()
          .orElseThrow();

  @Test
  void aFindingOnTheWordsWithEveryValueIsRight() throws IOException {
    assertThat(outcome("Chief Justice Orsolo Venn", "mixed")).isEqualTo(Outcome.OTHERWISE);
    assertThat(outcome("Orsolo Venn", "mixed")).isEqualTo(Outcome.RIGHT);
    assertThat(outcome("Orsolo Venn", "direct")).isEqualTo(Outcome.OTHERWISE);
  }

  @Test
  void withoutAFindingTheRowIsMissed() throws IOException {
    var score = new AnswerKeyScore(List.of(analysed(FILE)), List.of());

    assertThat(score.outcome(quotation)).isEqualTo(Outcome.MISSED);
    assertThat(score.tally(AnswerKey.read()))
        .hasEntrySatisfying("quotation", tally -> assertThat(tally.found()).isZero());
  }

  @Test
  void aReprintCountsInEitherOrder() throws IOException {
    Row row =
        AnswerKey.read().list("reprint").stream()
            .filter(r -> r.side().file().equals(TWIN))
            .findFirst()
            .orElseThrow();
    JsonNode line =
        JsonMapper.shared()
            .readTree(
                """
                {"kind": "reprint", "a": {"path": "x/%s"}, "b": {"path": "x/%s"}}
                """
                    .formatted(FILE, TWIN));

    var score = new AnswerKeyScore(List.of(analysed(FILE), analysed(TWIN)), List.of(line));

    assertThat(score.outcome(row)).isEqualTo(Outcome.RIGHT);
  }

  private Outcome outcome(String speaker, String form) throws IOException {
    ObjectNode text = analysed(FILE);
    var span = new AnalysedText(text).find(quotation.side()).orElseThrow();
    text.putArray("findings")
        .addObject()
        .put("kind", "quotation")
        .put("start", span.start())
        .put("end", span.end())
        .put("form", form)
        .put("speaker", speaker);
    return new AnswerKeyScore(List.of(text), List.of()).outcome(quotation);
  }

  private static ObjectNode analysed(String file) throws IOException {
    return JsonMapper.shared()
        .createObjectNode()
        .put("path", "examples/velmora/" + file)
        .put("text", Files.readString(AnswerKey.EXAMPLE.resolve(file)));
  }
}
