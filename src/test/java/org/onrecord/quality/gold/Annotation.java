package org.onrecord.quality.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Texts with what stands in them, as people write it down (`src/test/annotated/README.md`), in the
/// form that [GoldScore] scores against.
public final class Annotation {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> QUOTED = Set.of("direct", "mixed", "term", "indirect");
  private static final Set<String> NAMED = Set.of("person", "organisation", "group");
  private static final Set<String> COMMITTED =
      Set.of(
          "pledge",
          "assurance",
          "directive",
          "announced_reform",
          "legal_change",
          "declaration",
          "call",
          "demand");
  private static final Set<String> STATUSES =
      Set.of("announced", "enacted", "implemented", "denied", "cosmetic", "unknown");

  private final ObjectNode gold = JSON.createObjectNode();
  private final List<Path> texts = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int items;

  private Annotation() {
    for (String list :
        List.of(
            "documents",
            "quotations",
            "commitments",
            "figures",
            "dates",
            "entities",
            "relations",
            "claims",
            "pairs")) {
      gold.putArray(list);
    }
  }

  /// Reads every text of `folder` that has an annotation beside it.
  ///
  /// @throws IllegalArgumentException when lines are wrong: each with file, line and what to do
  public static Annotation of(Path folder) throws IOException {
    var annotation = new Annotation();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path text : all.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        annotation.add(folder, text);
      }
    }
    if (!annotation.faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", annotation.faults));
    }
    return annotation;
  }

  /// The annotation, as [GoldScore] takes it.
  public JsonNode gold() {
    return gold;
  }

  /// The texts' files, in order.
  public List<Path> texts() {
    return List.copyOf(texts);
  }

  /// A line of an annotation.
  private record Row(String layer, String words, Map<String, String> values, String where) {
    String get(String key) {
      return values.getOrDefault(key, "");
    }

    List<String> list(String key) {
      return Stream.of(get(key).split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    Optional<String> first(String key) {
      return list(key).stream().findFirst().filter(s -> !s.equals("-"));
    }
  }

  private void add(Path folder, Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    Path rows = file.resolveSibling(name + ".tsv");
    byte[] bytes = Files.readAllBytes(file);
    var text = Text.of(Files.readString(file));
    List<Row> read = rows(rows);
    String doc = folder.getFileName() + "/" + name;
    texts.add(file);
    Map<String, String> names = entities(doc, text, read);
    ObjectNode document = gold.withArray("documents").addObject();
    document.put("doc", doc).put("file", file.getFileName().toString());
    document.put("sha256", Sha256.of(bytes).hex()).put("length_code_points", text.length());
    document.putArray("boilerplate");
    for (Row row : read) {
      if (row.layer().equals("META")) {
        ObjectNode published = document.putObject("publication_date");
        row.first("published").ifPresent(day -> published.put("iso", day));
        document.putObject("language").put("value", row.get("language"));
      } else if (!row.layer().equals("E")) {
        span(doc, text, row).ifPresent(span -> item(row, doc, span, names));
      }
    }
  }

  private List<Row> rows(Path file) throws IOException {
    var rows = new ArrayList<Row>();
    if (!Files.exists(file)) {
      faults.add(file + ": is missing; every text has an annotation");
      return rows;
    }
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(line.split("\t"), "%s:%d".formatted(file.getFileName(), i + 1)));
      }
    }
    return rows;
  }

  private Row row(String[] fields, String where) {
    boolean meta = fields[0].equals("META");
    var values = new HashMap<String, String>();
    for (int i = meta ? 1 : 2; i < fields.length; i++) {
      int equals = fields[i].indexOf('=');
      if (equals > 0) {
        values.put(fields[i].substring(0, equals), fields[i].substring(equals + 1).strip());
      } else if (!fields[i].isBlank()) {
        faults.add("%s: '%s' is no key=value".formatted(where, fields[i]));
      }
    }
    String words = meta || fields.length < 2 ? "" : fields[1];
    return new Row(fields[0].strip(), words, values, where);
  }

  private Optional<Span> span(String doc, Text text, Row row) {
    String in = text.shadow();
    String words = Text.of(row.words()).shadow();
    int nth = row.get("n").isEmpty() ? 1 : Integer.parseInt(row.get("n"));
    int at = -1;
    for (int i = 0; i < nth && (i == 0 || at >= 0); i++) {
      at = in.indexOf(words, at + 1);
    }
    if (words.isEmpty() || at < 0) {
      faults.add("%s: does not stand in %s: %s".formatted(row.where(), doc, row.words()));
      return Optional.empty();
    }
    return Optional.of(new Span(at, at + words.length()));
  }

  private void item(Row row, String doc, Span span, Map<String, String> names) {
    ObjectNode item = JSON.createObjectNode();
    item.put("id", row.layer() + ++items).put("doc", doc);
    item.put("tier", row.get("tier").isEmpty() ? "core" : row.get("tier"));
    item.set("span", at(doc, span));
    String list =
        switch (row.layer()) {
          case "Q" -> {
            quotation(row, item);
            yield "quotations";
          }
          case "C" -> {
            commitment(row, item, names);
            yield "commitments";
          }
          case "F" -> {
            figure(row, item);
            yield "figures";
          }
          case "D" -> {
            accepted(row, "iso", item.putArray("iso_accepted"));
            yield "dates";
          }
          case "R" -> {
            relation(row, item, names);
            yield "relations";
          }
          case "L" -> "claims";
          default -> {
            faults.add("%s: there is no layer %s".formatted(row.where(), row.layer()));
            yield "claims";
          }
        };
    gold.withArray(list).add(item);
  }

  private static ObjectNode at(String doc, Span span) {
    return JSON.createObjectNode()
        .put("doc", doc)
        .put("start", span.start())
        .put("end", span.end());
  }

  private static void accepted(Row row, String key, ArrayNode list) {
    for (String answer : row.list(key)) {
      if (answer.equals("-")) {
        list.addNull();
      } else {
        list.add(answer);
      }
    }
  }

  private void quotation(Row row, ObjectNode item) {
    must(row, "kind", QUOTED);
    item.put("kind", row.get("kind"));
    accepted(
        row, row.list("accepted").isEmpty() ? "kind" : "accepted", item.putArray("kind_accepted"));
    ArrayNode speakers = item.putArray("speaker_accepted");
    accepted(row, "speaker", speakers);
    if (speakers.isEmpty()) {
      speakers.addNull();
    }
  }

  private void commitment(Row row, ObjectNode item, Map<String, String> names) {
    must(row, "type", COMMITTED);
    must(row, "status", STATUSES);
    item.put("type", row.get("type"));
    accepted(row, "status", item.putArray("status_accepted"));
    row.first("actor")
        .ifPresent(actor -> {
          item.put("actor", actor);
          Optional.ofNullable(names.get(actor)).ifPresent(id -> item.put("actor_entity", id));
        });
  }

  private void figure(Row row, ObjectNode item) {
    item.putNull("value");
    row.first("value").ifPresent(value -> item.put("value", Double.parseDouble(value)));
    item.put("unit", row.get("unit"));
  }

  private void relation(Row row, ObjectNode item, Map<String, String> names) {
    item.put("type", row.get("type"));
    for (String end : List.of("subject", "object")) {
      Optional<String> name = row.first(end);
      if (name.isPresent() && !names.containsKey(name.get())) {
        faults.add("%s: no line E has %s".formatted(row.where(), name.get()));
      }
      name.map(names::get).ifPresent(id -> item.put(end, id));
    }
  }

  private void must(Row row, String key, Set<String> known) {
    if (row.list(key).isEmpty() || !known.containsAll(row.list(key))) {
      faults.add(
          "%s: %s is one of %s, not '%s'"
              .formatted(row.where(), key, known.stream().sorted().toList(), row.get(key)));
    }
  }

  /// Somebody's name in a text, to be looked for.
  private record Alias(String words, ObjectNode item) {}

  /// The ids of everybody by each of their names. Mentions are the longest names first.
  private Map<String, String> entities(String doc, Text text, List<Row> rows) {
    var names = new HashMap<String, String>();
    var aliases = new ArrayList<Alias>();
    for (Row row : rows) {
      if (row.layer().equals("E")) {
        must(row, "type", NAMED);
        ObjectNode entity = gold.withArray("entities").addObject();
        entity.put("id", "E" + ++items).put("canonical", row.words());
        entity.put("type", row.get("type"));
        entity.put("tier", row.get("tier").isEmpty() ? "core" : row.get("tier"));
        var forms = new LinkedHashSet<>(row.list("aliases"));
        if (text.content().contains(row.words())) {
          forms.add(row.words());
        }
        names.put(row.words(), entity.path("id").asString());
        ArrayNode list = entity.putArray("aliases");
        for (String form : forms) {
          names.putIfAbsent(form, entity.path("id").asString());
          aliases.add(new Alias(form, list.addObject().put("doc", doc).put("alias", form)));
          if (!text.content().contains(form)) {
            faults.add("%s: does not stand in %s: %s".formatted(row.where(), doc, form));
          }
        }
      }
    }
    mentions(doc, text.shadow(), aliases);
    return names;
  }

  private static void mentions(String doc, String text, List<Alias> aliases) {
    var taken = new boolean[text.length()];
    aliases.sort(Comparator.comparingInt((Alias a) -> a.words().length()).reversed());
    for (Alias alias : aliases) {
      ArrayNode list = alias.item().putArray("mentions");
      String words = Pattern.quote(Text.of(alias.words()).shadow());
      Pattern.compile("(?<![\\p{L}\\p{N}_])" + words + "(?![\\p{L}\\p{N}_])")
          .matcher(text)
          .results()
          .map(m -> new Span(m.start(), m.end()))
          .filter(span -> isFree(taken, span))
          .forEach(span -> {
            Arrays.fill(taken, span.start(), span.end(), true);
            list.add(at(doc, span));
          });
    }
  }

  private static boolean isFree(boolean[] taken, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
