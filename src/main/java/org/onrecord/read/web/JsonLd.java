package org.onrecord.read.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD with the words of schema.org: nested, in graphs, by
/// reference. What cannot be parsed is passed over; pages get this wrong often.
final class JsonLd {
  /// Past this many nodes the rest is not looked at: it is the site's, not the article's.
  private static final int MOST_NODES = 20_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Optional<JsonNode> article;

  private JsonLd(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      collect(script.data());
    }
    article = nodes.stream().filter(JsonLd::isArticle).findFirst();
  }

  static JsonLd of(Document page) {
    return new JsonLd(page);
  }

  /// A property of the article in words; of a person or body its name; several joined.
  Optional<String> find(String property) {
    return article.map(node -> node.get(property)).flatMap(this::words);
  }

  private Optional<String> words(JsonNode value) {
    var names = new ArrayList<String>();
    for (JsonNode each : value.isArray() ? value.values() : List.of(value)) {
      name(each)
          .map(String::strip)
          .filter(n -> !n.isEmpty() && !names.contains(n))
          .ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(joined(names));
  }

  private Optional<String> name(JsonNode value) {
    if (value.isString()) {
      return Optional.of(value.stringValue());
    }
    JsonNode name = value.get("name");
    if (name != null && name.isArray() && !name.isEmpty()) {
      name = name.get(0);
    }
    if (name != null && name.isString()) {
      return Optional.of(name.stringValue());
    }
    JsonNode id = value.get("@id");
    JsonNode named = id != null && id.isString() ? byId.get(id.stringValue()) : null;
    JsonNode further = named == null ? null : named.get("name");
    return further != null && further.isString()
        ? Optional.of(further.stringValue())
        : Optional.empty();
  }

  private void collect(String json) {
    try {
      Deque<JsonNode> open = new ArrayDeque<>(List.of(MAPPER.readTree(json)));
      while (!open.isEmpty() && nodes.size() < MOST_NODES) {
        JsonNode node = open.poll();
        if (node.isObject()) {
          nodes.add(node);
          remember(node);
        }
        node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
      }
    } catch (JacksonException e) {
      // Not JSON, or nested beyond reason: the page says nothing this way.
      return;
    }
  }

  private void remember(JsonNode node) {
    JsonNode id = node.get("@id");
    if (id != null && id.isString() && node.get("name") != null) {
      byId.putIfAbsent(id.stringValue(), node);
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return false;
    }
    for (JsonNode each : type.isArray() ? type.values() : List.of(type)) {
      String name = each.isString() ? each.stringValue() : "";
      if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Report")) {
        return true;
      }
    }
    return false;
  }

  static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
