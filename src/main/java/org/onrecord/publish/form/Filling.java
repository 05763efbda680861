package org.onrecord.publish.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.answer.Sent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes the line of an act from its form, as it was sent. What is wrong is gathered, field by
/// field, in words.
final class Filling {
  /// More passages in one field are another act's.
  static final int MOST_PASSAGES = 20;

  /// The end of a line that states steps without an order.
  static final String UNORDERED = "(in no order)";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ActForm form;
  private final Sent sent;
  private final QuotedWords words;
  private final ObjectNode act = JSON.createObjectNode();
  private final Map<String, String> problems = new LinkedHashMap<>();

  private Filling(ActForm form, Sent sent, RecordView record) {
    this.form = form;
    this.sent = sent;
    this.words = new QuotedWords(record);
  }

  /// @param line the act; to be used only where there are no problems
  /// @param problems what is wrong, by the field's name
  record Filled(String line, Map<String, String> problems) {}

  static Filled fill(ActForm form, Sent sent, String by, RecordView record) {
    var filling = new Filling(form, sent, record);
    filling.act.put("act", form.act()).put("by", by);
    form.fields().forEach(filling::take);
    return new Filled(filling.act.toString(), filling.problems);
  }

  private void take(Field field) {
    try {
      switch (field.kind()) {
        case LINE, TEXT, RADIOS, SELECT -> text(field);
        case FIXED -> put(field, JSON.getNodeFactory().stringNode(sent.text(field.name())));
        case FIXED_NUMBER -> put(field, number(sent.text(field.name())));
        case CHECKS -> list(field, sent.all(field.name()));
        case LIST -> list(field, parted(sent.text(field.name())));
        case PASSAGE -> passage(field);
        case PASSAGES -> passages(field);
        case QUESTIONS -> questions(field);
        case AXES -> axes(field);
      }
    } catch (IllegalArgumentException e) {
      problems.put(field.name(), String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode number(String written) {
    if (!written.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("this is no number of an entry");
    }
    return JSON.getNodeFactory().numberNode(Long.parseLong(written));
  }

  private void text(Field field) {
    String value = sent.text(field.name()).strip();
    if (value.isEmpty() && field.required()) {
      throw new IllegalArgumentException("this is needed");
    }
    if (isUnchanged(field, value)) {
      return;
    }
    if (value.isEmpty()) {
      if (form.anew() && field.now().isPresent()) {
        put(field, JSON.getNodeFactory().nullNode());
      }
      return;
    }
    put(field, JSON.getNodeFactory().stringNode(value));
  }

  /// What a form that says something anew leaves out stays as it is; what it empties goes.
  private boolean isUnchanged(Field field, String value) {
    return form.anew()
        && (!sent.has(field.name()) || field.now().filter(value::equals).isPresent());
  }

  private void list(Field field, List<String> values) {
    List<String> some = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    if (some.isEmpty() && field.required()) {
      throw new IllegalArgumentException("choose at least one");
    }
    if (isUnchanged(field, String.join("; ", some))) {
      return;
    }
    if (!some.isEmpty()) {
      ArrayNode list = JSON.createArrayNode();
      some.forEach(list::add);
      put(field, list);
    } else if (form.anew() && field.now().isPresent()) {
      put(field, JSON.getNodeFactory().nullNode());
    }
  }

  private static List<String> parted(String value) {
    return Arrays.asList(value.split("[;\n]"));
  }

  private void passage(Field field) {
    Optional<Quoted> quoted = quoted(field.name());
    if (quoted.isEmpty() && field.required()) {
      throw new IllegalArgumentException("quote the passage it stands on");
    }
    quoted.ifPresent(q -> put(field, json(q)));
  }

  private void passages(Field field) {
    ArrayNode list = JSON.createArrayNode();
    for (int i = 0; i < MOST_PASSAGES; i++) {
      quoted(field.name() + "." + i).ifPresent(q -> list.add(json(q)));
    }
    if (list.isEmpty() && field.required()) {
      throw new IllegalArgumentException("quote at least one passage");
    }
    if (!list.isEmpty()) {
      put(field, list);
    }
  }

  private Optional<Quoted> quoted(String name) {
    String quote = sent.text(name + ".quote");
    if (quote.isBlank()) {
      return Optional.empty();
    }
    String start = sent.text(name + ".start");
    OptionalInt at =
        start.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(start)) : OptionalInt.empty();
    return Optional.of(words.find(sent.text(name + ".document"), quote, at));
  }

  private void questions(Field field) {
    ArrayNode list = JSON.createArrayNode();
    for (String line : sent.text(field.name()).split("\n")) {
      if (!line.isBlank()) {
        String[] parts = line.split(":", 2);
        if (parts.length < 2) {
          throw new IllegalArgumentException("write each line as “name: question”");
        }
        list.add(
            JSON.createObjectNode()
                .put("name", parts[0].strip())
                .put("question", parts[1].strip()));
      }
    }
    if (!list.isEmpty()) {
      put(field, list);
    }
  }

  private void axes(Field field) {
    ArrayNode list = JSON.createArrayNode();
    for (String line : sent.text(field.name()).split("\n")) {
      if (!line.isBlank()) {
        list.add(axis(line.strip()));
      }
    }
    boolean own = sent.text("scale").equals(Scale.OWN);
    if (own && list.isEmpty()) {
      throw new IllegalArgumentException("state the steps of your own scale");
    }
    if (own) {
      put(field, list);
    }
  }

  private static ObjectNode axis(String line) {
    boolean ordered = !line.endsWith(UNORDERED);
    String[] parts =
        (ordered ? line : line.substring(0, line.length() - UNORDERED.length())).split(":", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("write each line as “name: question: step, step, step”");
    }
    ObjectNode axis = JSON.createObjectNode().put("name", word(parts[0])).put("ordered", ordered);
    if (!parts[1].isBlank()) {
      axis.put("question", parts[1].strip());
    }
    ArrayNode steps = axis.putArray("steps");
    Arrays.stream(parts[2].split(",")).filter(s -> !s.isBlank()).forEach(s -> steps.add(word(s)));
    return axis;
  }

  /// As acts name axes and steps.
  private static String word(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }

  /// Puts a value where the field's name says, making the objects around it.
  private void put(Field field, JsonNode value) {
    ObjectNode object = act;
    String[] path = field.name().split("\\.");
    for (int i = 0; i < path.length - 1; i++) {
      object = object.get(path[i]) instanceof ObjectNode there ? there : object.putObject(path[i]);
    }
    object.set(path[path.length - 1], value);
  }

  static ObjectNode json(Quoted quoted) {
    return JSON.createObjectNode()
        .put("document", quoted.passage().document().hex())
        .put("start", quoted.passage().at().start())
        .put("end", quoted.passage().at().end())
        .put("quote", quoted.words())
        .put("before", quoted.before())
        .put("after", quoted.after());
  }
}
