package org.onrecord;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.AnswerKey.Row;
import org.onrecord.AnswerKey.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds what `analyse --json` and `compare --json` print for the shipped example against its
/// answer key, from their output alone: `AnswerKeyScore ANALYSED.jsonl [COMPARED.jsonl]`.
///
/// Prints one line a kind (rows, found, found with every value right), then each row that was
/// missed or came out otherwise. Linear in rows times findings of one file.
final class AnswerKeyScore {
  /// How many rows of a kind there are, how many were found, how many with every value right.
  record Tally(int rows, int found, int right) {
    private Tally plus(Outcome outcome) {
      return new Tally(
          rows + 1,
          found + (outcome == Outcome.MISSED ? 0 : 1),
          right + (outcome == Outcome.RIGHT ? 1 : 0));
    }
  }

  /// What became of one row.
  enum Outcome {
    MISSED,
    OTHERWISE,
    RIGHT
  }

  private final Map<String, List<AnalysedText>> texts = new TreeMap<>();
  private final List<JsonNode> compared;

  AnswerKeyScore(List<JsonNode> analysed, List<JsonNode> compared) {
    analysed.forEach(this::addWithParts);
    this.compared = compared;
  }

  public static void main(String[] files) throws IOException {
    var score =
        new AnswerKeyScore(
            lines(Path.of(files[0])), files.length > 1 ? lines(Path.of(files[1])) : List.of());
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var key = AnswerKey.read();
    score
        .tally(key)
        .forEach((kind, t) ->
            out.printf(
                "%-11s %3d rows %3d found %3d right%n", kind, t.rows(), t.found(), t.right()));
    for (Row row : key.rows()) {
      Outcome outcome = score.outcome(row);
      if (outcome != Outcome.RIGHT) {
        out.println(outcome + " line " + row.line() + ": " + row.kind() + " " + row.side());
      }
    }
  }

  /// The count of each kind of row, by kind.
  Map<String, Tally> tally(AnswerKey key) {
    var tallies = new TreeMap<String, Tally>();
    for (Row row : key.rows()) {
      tallies.merge(
          row.kind(),
          new Tally(0, 0, 0).plus(outcome(row)),
          (a, b) -> new Tally(a.rows() + b.rows(), a.found() + b.found(), a.right() + b.right()));
    }
    return tallies;
  }

  /// Whether what `row` says was found.
  Outcome outcome(Row row) {
    List<AnalysedText> own = texts.getOrDefault(row.side().file(), List.of());
    return switch (row.kind()) {
      case "metadata" -> metadata(row, own);
      case "absent" ->
          when(!own.isEmpty() && own.stream().noneMatch(t -> t.find(row.side()).isPresent()));
      case "sponsored" -> when(own.stream().anyMatch(t -> t.isSponsoredBy(row.side())));
      case "reprint", "agree", "contradict", "partly" -> pair(row);
      default -> finding(row, own);
    };
  }

  private static Outcome metadata(Row row, List<AnalysedText> own) {
    if (own.isEmpty()) {
      return Outcome.MISSED;
    }
    JsonNode first = own.getFirst().json();
    return row.expected().entrySet().stream()
            .allMatch(e -> AnalysedText.says(first.path(e.getKey()), e.getValue()))
        ? Outcome.RIGHT
        : Outcome.OTHERWISE;
  }

  private static Outcome finding(Row row, List<AnalysedText> own) {
    List<JsonNode> hits = new ArrayList<>();
    own.forEach(text -> hits.addAll(text.listFindings(row)));
    if (hits.isEmpty()) {
      return Outcome.MISSED;
    }
    return hits.stream().anyMatch(hit -> AnalysedText.hasAll(hit, row))
        ? Outcome.RIGHT
        : Outcome.OTHERWISE;
  }

  private Outcome pair(Row row) {
    Side a = row.side();
    Side b = row.other().orElseThrow();
    boolean there =
        compared.stream()
            .filter(line -> label(line).equals(row.kind()))
            .anyMatch(line ->
                (meets(line.path("a"), a) && meets(line.path("b"), b))
                    || (meets(line.path("a"), b) && meets(line.path("b"), a)));
    return when(there);
  }

  private static String label(JsonNode line) {
    String kind = line.path("kind").asString("");
    return kind.equals("pair") ? line.path("label").asString("") : kind;
  }

  private boolean meets(JsonNode end, Side side) {
    if (!AnalysedText.file(end).equals(side.file())) {
      return false;
    }
    return side.words().isEmpty()
        || texts.getOrDefault(side.file(), List.of()).stream()
            .filter(text -> text.sha256().equals(end.path("sha256").asString("")))
            .anyMatch(text -> text.overlaps(end, side));
  }

  private static Outcome when(boolean right) {
    return right ? Outcome.RIGHT : Outcome.MISSED;
  }

  private void addWithParts(JsonNode json) {
    if (json.has("text")) {
      texts
          .computeIfAbsent(AnalysedText.file(json), f -> new ArrayList<>())
          .add(new AnalysedText(json));
    }
    json.path("parts").forEach(this::addWithParts);
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    var mapper = JsonMapper.shared();
    return Files.readAllLines(file).stream().map(mapper::readTree).toList();
  }
}
