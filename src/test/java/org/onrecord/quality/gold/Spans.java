package org.onrecord.quality.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/// Passages in JSON, and when a finding hits an annotated one.
final class Spans {
  private static final double OF_THE_SHORTER = 0.5;
  private static final double OF_THE_ANNOTATED = 0.3;

  private Spans() {}

  static Span of(JsonNode json) {
    return new Span(json.path("start").asInt(), json.path("end").asInt());
  }

  /// The passage of an annotated item, and those that stand for it as well.
  static List<Span> all(JsonNode item) {
    var spans = new ArrayList<Span>();
    spans.add(of(item.path("span")));
    Stream.of("outer_span", "context_span")
        .map(item::path)
        .filter(JsonNode::isObject)
        .map(Spans::of)
        .forEach(spans::add);
    item.path("also_spans").values().stream().map(Spans::of).forEach(spans::add);
    return spans;
  }

  /// What both share is half of the shorter at least, and three tenths of the annotated one.
  static boolean hits(Span annotated, Span found) {
    int shared = annotated.shared(found);
    return shared > 0
        && shared >= OF_THE_SHORTER * Math.min(annotated.length(), found.length())
        && shared >= OF_THE_ANNOTATED * annotated.length();
  }

  /// The most that `found` shares with one of `annotated` that it hits; 0 when it hits none.
  static int best(List<Span> annotated, Span found) {
    return annotated.stream()
        .filter(a -> hits(a, found))
        .mapToInt(a -> a.shared(found))
        .max()
        .orElse(0);
  }
}
