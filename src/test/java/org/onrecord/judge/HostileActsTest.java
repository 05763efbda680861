package org.onrecord.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.judge.fold.Fold;
import org.onrecord.judge.fold.RegisterJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every field of every act with values that nobody should send: refused or kept, never a fault;
/// and what is kept can be read again.
class HostileActsTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

  private static final List<String> VALUES =
      List.of(
          "\"\"",
          "\" \"",
          "null",
          "true",
          "7",
          "-1",
          "1.5",
          "9007199254740993",
          "1e400",
          "[]",
          "[[]]",
          "{}",
          "[\"\"]",
          "{\"a\":{}}",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\ud83d\\ude00\"",
          "\"\\u202e\"",
          "\"2031-13-45\"",
          "\"../2031\"",
          "\"" + "x".repeat(8_001) + "\"",
          "\"" + "y".repeat(70_000) + "\"");

  @Test
  void noValueIsAFault() throws IOException {
    List<String> story =
        EXAMPLE
            .matcher(Files.readString(Path.of("docs/acts.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    var entries = new MemoryEntries();
    Clerk clerk = Clerk.open(entries, Grounds.TRUSTING, Transcript.CLOCK);
    int sent = 0;
    for (String act : story) {
      for (String hostile : variants((ObjectNode) JSON.readTree(act))) {
        assertThat(clerk.take(List.of(hostile))).hasSize(1);
        sent++;
      }
      clerk.take(List.of(act));
    }
    assertThat(sent).isGreaterThan(3_000);
    var again = new Fold(Grounds.TRUSTING::doubt);
    entries.forEach(0, again::accept);
    assertThat(again.register().unheeded()).isEmpty();
    assertThat(RegisterJson.canonical(again.register()))
        .isEqualTo(RegisterJson.canonical(clerk.fold().register()));
  }

  private static List<String> variants(ObjectNode act) {
    var all = new ArrayList<String>();
    for (String value : VALUES) {
      JsonNode other = JSON.readTree(value);
      for (String name : act.propertyNames()) {
        all.add(act.deepCopy().set(name, other).toString());
        JsonNode inner = act.get(name);
        if (inner instanceof ArrayNode list && list.size() > 0) {
          inner = list.get(0);
        }
        if (inner instanceof ObjectNode object) {
          for (String part : object.propertyNames()) {
            ObjectNode copy = act.deepCopy();
            JsonNode holder = copy.get(name);
            ((ObjectNode) (holder.isArray() ? holder.get(0) : holder)).set(part, other);
            all.add(copy.toString());
          }
        }
      }
    }
    return all;
  }
}
