package org.onrecord.cli.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Summary;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.known.TextStances;
import org.onrecord.model.TextStance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Says whether texts agree with sentences.
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    description =
        "Does this text agree? Says, for each sentence and text, whether the text agrees, disagrees, discusses it, or is about something else.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord stance --pairs pairs.jsonl --bodies bodies.jsonl             for people",
      "  onrecord stance --json --pairs pairs.jsonl --bodies bodies.jsonl > stances.jsonl",
      "",
      "Both files are JSON Lines in UTF-8. Bodies: {\"body\": \"7\", \"text\": \"…\"}. Pairs: {\"headline\": \"…\", \"body\": \"7\"}.",
      "One answer a pair, in order. A line that is neither is named on standard error and passed over."
    })
public final class StanceCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(names = "--json", description = "One JSON object a pair on standard output.")
  private boolean json;

  @Option(
      names = "--pairs",
      paramLabel = "PAIRS.jsonl",
      required = true,
      description = "Sentences, each with the name of a text.")
  private Path pairs = Path.of("");

  @Option(
      names = "--bodies",
      paramLabel = "BODIES.jsonl",
      required = true,
      description = "The texts.")
  private Path bodies = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final TextStances stances = new TextStances();

  @Override
  public Integer call() throws IOException {
    Options.mustBeFile(spec, pairs);
    Options.mustBeFile(spec, bodies);
    forEach(bodies, "text", (text, body) -> stances.add(body, text));
    forEach(pairs, "headline", this::answer);
    return 0;
  }

  private void answer(String headline, String body) {
    if (!stances.has(body)) {
      Terminal.tell("onrecord: %s: there is no text \"%s\" in %s".formatted(pairs, body, bodies));
    }
    TextStance stance = stances.stance(headline, body);
    if (json) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("headline", headline).put("body", body).put("stance", stance.word());
      Terminal.print(line.toString());
    } else {
      Terminal.print("%-9s %s".formatted(stance.word(), Summary.cut(headline)));
    }
  }

  private interface Line {
    void take(String words, String body);
  }

  private static void forEach(Path file, String field, Line line) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String words = reader.readLine(); words != null; words = reader.readLine()) {
        number++;
        if (!words.isBlank() && !takes(words, field, line)) {
          Terminal.tell(
              "onrecord: %s: line %d is not {\"%s\": \"…\", \"body\": \"…\"}"
                  .formatted(file, number, field));
        }
      }
    }
  }

  private static boolean takes(String words, String field, Line line) {
    try {
      JsonNode node = JSON.readTree(words);
      JsonNode text = node.path(field);
      JsonNode body = node.path("body");
      if (!text.isString() || !(body.isString() || body.isNumber())) {
        return false;
      }
      line.take(text.stringValue(), body.isString() ? body.stringValue() : body.toString());
      return true;
    } catch (JacksonException notJson) {
      return false;
    }
  }
}
