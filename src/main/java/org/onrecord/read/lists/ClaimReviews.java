package org.onrecord.read.lists;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checked statements out of ClaimReview objects (schema.org), wherever they stand in the JSON: one
/// alone, in an array, in a graph, in a data feed, or one on each line.
final class ClaimReviews {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DEEPEST = 64;

  private final ClaimList.Items items;
  private int objects;

  ClaimReviews(ClaimList.Items items) {
    this.items = items;
  }

  void read(String text) {
    try {
      walk(JSON.readTree(text), 0);
    } catch (JacksonException whole) {
      readLines(text);
    }
    if (objects == 0) {
      items.refuse("the list", "holds no ClaimReview");
    }
  }

  /// One object a line, or a file that was damaged: every line that can be read is.
  private void readLines(String text) {
    int line = 0;
    for (String each : (Iterable<String>) text.lines()::iterator) {
      line++;
      if (each.isBlank()) {
        continue;
      }
      try {
        walk(JSON.readTree(each), 0);
      } catch (JacksonException e) {
        objects++;
        items.refuse("line " + line, "is no JSON");
      }
    }
  }

  private void walk(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      items.refuse("an object", "lies deeper than " + DEEPEST + " others");
    } else if (isClaimReview(node)) {
      take(node);
    } else {
      node.values().forEach(inner -> walk(inner, depth + 1));
    }
  }

  private static boolean isClaimReview(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() ? type.values().stream().anyMatch(t -> named(t)) : named(type);
  }

  private static boolean named(JsonNode type) {
    String name = type.isString() ? type.asString() : "";
    return name.substring(name.lastIndexOf('/') + 1).equals("ClaimReview");
  }

  private void take(JsonNode review) {
    objects++;
    JsonNode reviewed = one(review.path("itemReviewed"));
    JsonNode rating = one(review.path("reviewRating"));
    items.add(
        "ClaimReview " + objects,
        first(words(review.path("claimReviewed")), words(reviewed.path("name"))),
        new ClaimList.Details(
            words(reviewed.path("author")),
            words(reviewed.path("datePublished")),
            first(words(review.path("author")), words(review.path("publisher"))),
            words(review.path("datePublished")),
            first(words(rating.path("alternateName")), words(rating.path("ratingValue"))),
            words(review.path("url"))));
  }

  private static String first(String... words) {
    return List.of(words).stream().filter(w -> !w.isBlank()).findFirst().orElse("");
  }

  private static JsonNode one(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  /// The words of a value: a string, a number, or the name of a person or body.
  private static String words(JsonNode node) {
    JsonNode value = one(node);
    if (value.isObject()) {
      JsonNode name = one(value.path("name"));
      return name.isString() ? name.asString() : "";
    }
    return value.isString() || value.isNumber() ? value.asString() : "";
  }
}
