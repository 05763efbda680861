package org.onrecord.judge.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Due;
import org.onrecord.model.register.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Terms as fields of JSON, both ways.
public final class TermsJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private TermsJson() {}

  /// The names of the fields.
  static List<String> names(Terms.Type type) {
    return switch (type) {
      case COMMITMENT ->
          List.of(
              "kind",
              "who",
              "to",
              "what",
              "measure",
              "due",
              "due_event",
              "rule",
              "reference",
              "topics");
      case DEMAND ->
          List.of("kind", "who", "to", "what", "due", "due_event", "reference", "topics");
      case INSTITUTION ->
          List.of("kind", "name", "promise", "founded", "founded_on", "reference", "topics");
    };
  }

  static Terms read(Terms.Type type, Fields f) {
    return switch (type) {
      case COMMITMENT ->
          new Terms.Commitment(
              f.word(Terms.Commitment.Kind.class, "kind"),
              f.text("who"),
              f.find("to"),
              f.text("what"),
              f.find("measure"),
              due(f),
              f.find("rule"),
              f.find("reference"),
              f.texts("topics"));
      case DEMAND ->
          new Terms.Demand(
              f.word(Terms.Demand.Kind.class, "kind"),
              f.text("who"),
              f.find("to"),
              f.text("what"),
              due(f),
              f.find("reference"),
              f.texts("topics"));
      case INSTITUTION ->
          new Terms.Institution(
              f.word(Terms.Institution.Kind.class, "kind"),
              f.text("name"),
              f.text("promise"),
              f.when("founded"),
              f.texts("founded_on"),
              f.find("reference"),
              f.texts("topics"));
    };
  }

  private static Due due(Fields f) {
    return new Due(f.when("due"), f.find("due_event"));
  }

  /// The terms with some fields changed.
  ///
  /// @throws IllegalArgumentException when they would be wrong
  public static Terms mend(Terms terms, Map<String, JsonNode> changes) {
    ObjectNode json = write(terms);
    changes.forEach(json::set);
    return read(terms.type(), new Fields(json));
  }

  public static ObjectNode write(Terms terms) {
    ObjectNode json = JSON.createObjectNode();
    switch (terms) {
      case Terms.Commitment c -> {
        json.put("kind", c.kind().word()).put("who", c.who()).put("what", c.what());
        put(json, "to", c.to());
        put(json, "measure", c.measure());
        put(json, c.due());
        put(json, "rule", c.rule());
        put(json, "reference", c.reference());
        put(json, "topics", c.topics());
      }
      case Terms.Demand d -> {
        json.put("kind", d.kind().word()).put("who", d.who()).put("what", d.what());
        put(json, "to", d.to());
        put(json, d.due());
        put(json, "reference", d.reference());
        put(json, "topics", d.topics());
      }
      case Terms.Institution i -> {
        json.put("kind", i.kind().word()).put("name", i.who()).put("promise", i.what());
        put(json, "founded", i.founded().map(Object::toString));
        put(json, "founded_on", i.foundedOn());
        put(json, "reference", i.reference());
        put(json, "topics", i.topics());
      }
    }
    return json;
  }

  private static void put(ObjectNode json, Due due) {
    put(json, "due", due.date().map(Object::toString));
    put(json, "due_event", due.event());
  }

  private static void put(ObjectNode json, String name, Optional<String> value) {
    value.ifPresent(v -> json.put(name, v));
  }

  private static void put(ObjectNode json, String name, List<String> values) {
    if (!values.isEmpty()) {
      var list = json.putArray(name);
      values.forEach(list::add);
    }
  }
}
