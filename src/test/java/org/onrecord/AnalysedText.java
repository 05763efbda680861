package org.onrecord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.onrecord.AnswerKey.Row;
import org.onrecord.AnswerKey.Side;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/// One object that `analyse --json` printed, with its findings found by the words they stand on.
record AnalysedText(JsonNode json) {
  private static final double NEAR = 1e-9;

  /// The name of the file that `path` stands for: without folders, and without what is inside it.
  static String file(JsonNode json) {
    String outer = json.path("path").asString("").split("!/", 2)[0];
    return outer.substring(outer.lastIndexOf('/') + 1);
  }

  String sha256() {
    return json.path("sha256").asString("");
  }

  /// Where the words stand, in code points; runs of white space count as one.
  Optional<Span> find(Side side) {
    String text = json.path("text").asString("");
    return side.words()
        .map(AnalysedText::loose)
        .map(pattern -> pattern.matcher(text))
        .filter(m -> m.find())
        .map(m -> new Span(text.codePointCount(0, m.start()), text.codePointCount(0, m.end())));
  }

  /// Whether a start and an end cover at least half of the words, or are covered by half.
  boolean overlaps(JsonNode place, Side side) {
    return find(side).filter(words -> overlap(place, words)).isPresent();
  }

  boolean isSponsoredBy(Side side) {
    return overlaps(json.path("sponsored"), side);
  }

  /// The findings of the row's kind that stand on its words.
  List<JsonNode> listFindings(Row row) {
    String kind = row.kind().equals("demand") ? "commitment" : row.kind();
    return StreamSupport.stream(json.path("findings").spliterator(), false)
        .filter(f -> f.path("kind").asString("").equals(kind))
        .filter(f -> overlaps(f, row.side()))
        .toList();
  }

  /// Whether a finding has every value that the row names.
  static boolean hasAll(JsonNode finding, Row row) {
    return row.expected().entrySet().stream()
        .allMatch(e -> says(finding.path(e.getKey()), e.getValue()));
  }

  /// Whether a value is the expected one: numbers as numbers, calls and demands as one, words
  /// without regard to case and to a leading article.
  static boolean says(JsonNode value, Optional<String> expected) {
    if (expected.isEmpty()) {
      return value.isNull() || value.isMissingNode();
    }
    if (value.isNumber()) {
      return number(expected.get()).filter(n -> Math.abs(n - value.asDouble()) < NEAR).isPresent();
    }
    return plain(value.asString("")).equals(plain(expected.get()));
  }

  private static Optional<Double> number(String words) {
    return words.matches("-?\\d+(\\.\\d+)?")
        ? Optional.of(Double.valueOf(words))
        : Optional.empty();
  }

  private static String plain(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
    return lower.equals("demand") ? "call" : lower;
  }

  private static boolean overlap(JsonNode place, Span words) {
    int start = Math.max(place.path("start").asInt(-1), words.start());
    int end = Math.min(place.path("end").asInt(-1), words.end());
    int length = place.path("end").asInt(-1) - place.path("start").asInt(-1);
    return 2 * (end - start) >= Math.min(length, words.end() - words.start()) && end > start;
  }

  private static Pattern loose(String words) {
    return Pattern.compile(
        Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
  }
}
