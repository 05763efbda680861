package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads everything that `analyse`, `compare` and `known` print back through the examples of
/// `docs/contract.md`: each field is there, of the kind the example has.
class ContractTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path EXAMPLE = Path.of("examples/velmora");

  /// The contract's example objects, by what they are.
  private static Map<String, JsonNode> examples() throws IOException {
    var examples = new LinkedHashMap<String, JsonNode>();
    String[] blocks = Files.readString(Path.of("docs/contract.md")).split("```json\n");
    for (int i = 1; i < blocks.length; i++) {
      try (var values =
          JSON.readerFor(JsonNode.class)
              .<JsonNode>readValues(blocks[i].substring(0, blocks[i].indexOf("```")))) {
        while (values.hasNext()) {
          JsonNode example = values.next();
          examples.put(nameOf(example), example);
          example
              .path("findings")
              .forEach(finding -> examples.put(finding.get("kind").asString(), finding));
        }
      }
    }
    return examples;
  }

  private static String nameOf(JsonNode example) {
    if (example.has("query")) {
      return "known";
    }
    if (example.has("stance")) {
      return "stance";
    }
    return example.has("kind") ? example.get("kind").asString() : "file";
  }

  private static String[] files(String command) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      var arguments = new ArrayList<>(List.of(command, "--json"));
      files.map(Path::toString).sorted().forEach(arguments::add);
      return arguments.toArray(String[]::new);
    }
  }

  @Test
  void analyseKeepsTheContract() throws IOException, InterruptedException {
    var examples = examples();
    String[] arguments = files("analyse");
    Program program = Program.run(arguments);
    assertThat(program.code()).as(program.err()).isZero();
    List<JsonNode> lines = program.out().lines().map(JSON::readTree).toList();
    assertThat(lines)
        .extracting(line -> line.get("path").asString())
        .containsExactly(List.of(arguments).subList(2, arguments.length).toArray(String[]::new));
    Set<String> kinds = new TreeSet<>();
    lines.forEach(line -> file(line, examples, kinds));
    assertThat(kinds)
        .contains("quotation", "commitment", "claim", "figure", "date", "name", "relation");
  }

  private static void file(JsonNode file, Map<String, JsonNode> examples, Set<String> kinds) {
    file.path("parts").forEach(part -> file(part, examples, kinds));
    assertThat(file.get("status").asString()).isIn("read", "partly", "refused");
    if (!file.has("text")) {
      return;
    }
    hasFieldsOf(file, examples.get("file"));
    int length = (int) file.get("text").asString().codePoints().count();
    for (JsonNode finding : file.get("findings")) {
      String kind = finding.get("kind").asString();
      kinds.add(kind);
      hasFieldsOf(finding, examples.get(kind));
      assertThat(finding.get("sure").asString()).isIn("high", "medium", "low");
      assertThat(finding.get("start").asInt()).isBetween(0, finding.get("end").asInt());
      assertThat(finding.get("end").asInt()).isLessThanOrEqualTo(length);
    }
  }

  @Test
  void compareKeepsTheContract() throws IOException, InterruptedException {
    var examples = examples();
    Program program = Program.run(files("compare"));
    assertThat(program.code()).as(program.err()).isZero();
    List<JsonNode> lines = program.out().lines().map(JSON::readTree).toList();
    lines.forEach(line -> hasFieldsOf(line, examples.get(line.get("kind").asString())));
    assertThat(lines).extracting(line -> line.get("kind").asString()).contains("pair", "reprint");
    assertThat(lines)
        .filteredOn(line -> line.has("label"))
        .allSatisfy(
            line -> assertThat(line.get("label").asString()).isIn("agree", "contradict", "partly"));
  }

  @Test
  void knownKeepsTheContract(@TempDir Path folder) throws IOException, InterruptedException {
    Path claims = Files.writeString(folder.resolve("c.tsv"), CLAIMS);
    Path queries = Files.writeString(folder.resolve("q.tsv"), QUERIES);
    Program program =
        Program.run(
            "known", "--json", "--claims", claims.toString(), "--queries", queries.toString());
    assertThat(program.code()).as(program.err()).isZero();
    assertThat(program.err()).contains("c.tsv: line 32 has no tab").contains("29 statements");
    List<JsonNode> lines = program.out().lines().map(JSON::readTree).toList();
    assertThat(lines).extracting(line -> line.get("query").asString()).containsExactly("7", "b c");
    JsonNode example = Objects.requireNonNull(examples().get("known"));
    lines.forEach(line -> {
      hasFieldsOf(line, example);
      line.get("matches").forEach(match -> hasFieldsOf(match, example.get("matches").get(0)));
    });
    assertThat(lines.getFirst().get("matches")).hasSize(20);
    assertThat(lines.getFirst().get("matches").get(0).get("claim").asString()).isEqualTo("pier");
    assertThat(lines.getLast().get("matches")).isEmpty();
  }

  @Test
  void stanceKeepsTheContract(@TempDir Path folder) throws IOException, InterruptedException {
    Path bodies =
        Files.writeString(
            folder.resolve("b.jsonl"),
            "{\"body\": \"7\", \"text\": \"The old pier of Keldra is closed for repairs.\"}\nnot a text\n");
    Path pairs =
        Files.writeString(
            folder.resolve("p.jsonl"),
            """
            {"headline": "The old pier of Keldra is closed", "body": "7"}
            {"headline": "A choir won a prize", "body": "7"}
            {"headline": "Nowhere", "body": "8"}
            """);
    Program program =
        Program.run("stance", "--json", "--pairs", pairs.toString(), "--bodies", bodies.toString());
    assertThat(program.code()).as(program.err()).isZero();
    assertThat(program.err()).contains("b.jsonl: line 2 is not").contains("no text \"8\"");
    List<JsonNode> lines = program.out().lines().map(JSON::readTree).toList();
    JsonNode example = Objects.requireNonNull(examples().get("stance"));
    lines.forEach(line -> hasFieldsOf(line, example));
    assertThat(lines)
        .extracting(line -> line.get("stance").asString())
        .containsExactly("agree", "unrelated", "unrelated");
  }

  private static final String CLAIMS =
      "id\ttext\ttitle\npier\t\"The \"\"new\"\" pier\nis closed\"\tIs the pier closed?\n"
          + IntStream.range(1, 29)
              .mapToObj(i -> "m%d\tThe pier of harbour %d is open\n".formatted(i, i))
              .collect(Collectors.joining())
          + "no tab here\n";

  private static final String QUERIES = "id\ttext\n7\tThe new pier is closed\nb c\tpancakes\n";

  private static void hasFieldsOf(JsonNode actual, @Nullable JsonNode example) {
    Objects.requireNonNull(example, () -> "the contract has no example of " + actual)
        .properties()
        .forEach(field -> {
          JsonNode value = actual.get(field.getKey());
          assertThat(value).as("%s lacks %s", actual, field.getKey()).isNotNull();
          if (!field.getValue().isNull() && !value.isNull()) {
            assertThat(value.getNodeType())
                .as(field.getKey())
                .isEqualTo(field.getValue().getNodeType());
          }
        });
  }
}
