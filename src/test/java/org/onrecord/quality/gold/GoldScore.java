package org.onrecord.quality.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Scores what `analyse --json` prints of annotated documents.
///
/// Marked speech and speech without marks are two layers: a scare quote or title that is reported
/// as speech is wrong, reported as `term` it is right. Claims are ranked by confidence: `ap` is
/// average precision, `top10` the precision of the ten surest of each document. Relations that are
/// neither kin nor office are optional.
public final class GoldScore {
  private static final Set<String> KIN =
      Set.of(
          "daughter_of",
          "son_of",
          "nephew_of",
          "niece_of",
          "brother_of",
          "sister_of",
          "husband_of",
          "wife_of",
          "father_of",
          "mother_of",
          "son_in_law_of",
          "daughter_in_law_of",
          "brother_in_law_of",
          "sister_in_law_of",
          "grandson_of",
          "family_of");

  private static final Set<String> OFFICE =
      Set.of(
          "role",
          "head_of",
          "leader_of",
          "chair_of",
          "former_leader_of",
          "lost_role",
          "member_of",
          "office",
          "predecessor_of",
          "successor_of");

  private static final Map<String, String> UNITS =
      Map.of("times (factor)", "factor", "decades", "years", "term", "terms");

  private static final int SUREST = 10;
  private static final double NEAR = 1e-6;

  private final JsonNode gold;
  private final Map<String, GoldLayer> layers = new LinkedHashMap<>();
  private final List<Double> averagePrecisions = new ArrayList<>();

  private GoldScore(JsonNode gold) {
    this.gold = gold;
  }

  /// @param documents a line of `analyse --json` for each; others than the annotated are left out
  public static GoldScore of(JsonNode gold, List<JsonNode> documents) {
    var score = new GoldScore(gold);
    for (JsonNode annotated : gold.path("documents").values()) {
      String digest = annotated.path("sha256").asString();
      documents.stream()
          .filter(d -> d.path("sha256").asString("").equals(digest))
          .findFirst()
          .ifPresent(found -> score.add(annotated, found));
    }
    return score;
  }

  /// The layers by name, in order.
  public Map<String, GoldLayer> layers() {
    return layers;
  }

  /// Mean over the documents of the average precision of their claims, the surest first.
  public double averagePrecision() {
    return averagePrecisions.stream().mapToDouble(d -> d).average().orElse(0);
  }

  private GoldLayer layer(String name) {
    return layers.computeIfAbsent(name, _ -> new GoldLayer());
  }

  private void add(JsonNode annotated, JsonNode found) {
    String document = annotated.path("doc").asString();
    var names = new GoldNames(gold, document);
    marked(document, found, names);
    reported(document, found, names);
    commitments(document, found, names);
    figures(document, found);
    dates(document, found);
    names(document, found, names);
    relations(document, found, names);
    claims(document, found);
    metadata(annotated, found);
  }

  private List<JsonNode> items(String key, String document) {
    return gold.path(key).values().stream()
        .filter(
            g -> g.path("doc").asString(g.path("span").path("doc").asString("")).equals(document))
        .toList();
  }

  private static List<JsonNode> findings(JsonNode found, String kind) {
    return found.path("findings").values().stream()
        .filter(f -> f.path("kind").asString().equals(kind))
        .toList();
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static List<Optional<String>> accepted(JsonNode list) {
    return list.values().stream()
        .map(n -> n.isString() ? Optional.of(n.asString()) : Optional.<String>empty())
        .toList();
  }

  private static List<Span> one(JsonNode item) {
    return List.of(Spans.of(item.path("span")));
  }

  private static Predicate<JsonNode> isKind(String... kinds) {
    return g -> Set.of(kinds).contains(g.path("kind").asString());
  }

  private static JsonNode optional(JsonNode item) {
    return ((ObjectNode) item.deepCopy()).put("tier", "optional");
  }

  private void marked(String document, JsonNode found, GoldNames names) {
    GoldLayer layer = layer("quotations");
    List<JsonNode> quoted =
        findings(found, "quotation").stream()
            .filter(f -> !text(f, "form").equals(Optional.of("indirect")))
            .toList();
    List<JsonNode> all =
        items("quotations", document).stream().filter(isKind("indirect").negate()).toList();
    List<JsonNode> items = all.stream().map(g -> isKind("term").test(g) ? optional(g) : g).toList();
    layer.match(
        items,
        quoted,
        Spans::all,
        (g, f) -> {
          List<Optional<String>> forms = accepted(g.path("kind_accepted"));
          layer.check("form", forms.contains(text(f, "form")));
          if (!isKind("term").test(g)) {
            layer.check(
                "speaker", names.same(text(f, "speaker"), accepted(g.path("speaker_accepted"))));
          }
          return text(f, "form").equals(Optional.of("term"))
              || forms.contains(Optional.of("direct"))
              || forms.contains(Optional.of("mixed"));
        });
    // Marks that were not reported at all have no form.
    all.stream()
        .filter(g -> g.path("tier").asString("").equals("core"))
        .filter(g -> quoted.stream().noneMatch(f -> Spans.best(Spans.all(g), Spans.of(f)) > 0))
        .forEach(_ -> layer.check("form", false));
  }

  private void reported(String document, JsonNode found, GoldNames names) {
    GoldLayer layer = layer("reported");
    layer.match(
        items("quotations", document).stream().filter(isKind("indirect")).toList(),
        findings(found, "quotation").stream()
            .filter(f -> text(f, "form").equals(Optional.of("indirect")))
            .toList(),
        Spans::all,
        (g, f) -> {
          layer.check(
              "speaker", names.same(text(f, "speaker"), accepted(g.path("speaker_accepted"))));
          return true;
        });
  }

  private void commitments(String document, JsonNode found, GoldNames names) {
    GoldLayer layer = layer("commitments");
    layer.match(
        items("commitments", document),
        findings(found, "commitment"),
        Spans::all,
        (g, f) -> {
          layer.check("status", accepted(g.path("status_accepted")).contains(text(f, "status")));
          layer.check("type", call(text(f, "type")).equals(call(text(g, "type"))));
          text(g, "actor_entity")
              .ifPresent(entity -> {
                var actors = new ArrayList<Optional<String>>(canonical(Optional.of(entity)));
                actors.add(text(g, "actor"));
                layer.check("actor", names.same(text(f, "actor"), actors));
              });
          return true;
        });
  }

  /// A call and a demand count as one.
  private static Optional<String> call(Optional<String> type) {
    return type.map(t -> t.equals("demand") ? "call" : t);
  }

  private List<Optional<String>> canonical(Optional<String> entity) {
    return entity.isEmpty()
        ? List.of(Optional.empty())
        : gold.path("entities").values().stream()
            .filter(e -> text(e, "id").equals(entity))
            .map(e -> text(e, "canonical"))
            .toList();
  }

  private void figures(String document, JsonNode found) {
    GoldLayer layer = layer("figures");
    layer.match(
        items("figures", document),
        findings(found, "figure"),
        GoldScore::one,
        (g, f) -> {
          if (!g.path("value").isNull()) {
            double wanted = g.path("value").asDouble();
            layer.check(
                "value",
                f.path("value").isNumber()
                    && Math.abs(f.path("value").asDouble() - wanted)
                        <= NEAR * Math.max(1, Math.abs(wanted)));
          }
          layer.check("unit", unit(text(f, "unit")).equals(unit(text(g, "unit"))));
          return true;
        });
  }

  private static Optional<String> unit(Optional<String> unit) {
    return unit.map(u -> UNITS.getOrDefault(u, u));
  }

  private void dates(String document, JsonNode found) {
    GoldLayer layer = layer("dates");
    layer.match(
        items("dates", document),
        findings(found, "date"),
        GoldScore::one,
        (g, f) -> {
          layer.check("value", accepted(g.path("iso_accepted")).contains(text(f, "value")));
          return true;
        });
  }

  private void names(String document, JsonNode found, GoldNames names) {
    GoldLayer layer = layer("names");
    var mentions = new ArrayList<JsonNode>();
    for (JsonNode entity : gold.path("entities").values()) {
      for (JsonNode alias : entity.path("aliases").values()) {
        if (text(alias, "doc").equals(Optional.of(document))) {
          alias.path("mentions").values().stream()
              .map(m -> mention(entity, m))
              .forEach(mentions::add);
        }
      }
    }
    layer.match(
        mentions,
        findings(found, "name").stream()
            .filter(f -> !text(f, "type").equals(Optional.of("place")))
            .toList(),
        GoldScore::one,
        (g, f) -> {
          layer.check("entity", names.same(text(f, "entity"), canonical(text(g, "id"))));
          return true;
        });
  }

  private static JsonNode mention(JsonNode entity, JsonNode at) {
    ObjectNode mention = ((ObjectNode) entity).objectNode();
    mention.set("tier", entity.path("tier"));
    mention.set("id", entity.path("id"));
    mention.set("span", at);
    return mention;
  }

  private void relations(String document, JsonNode found, GoldNames names) {
    GoldLayer layer = layer("relations");
    layer.match(
        items("relations", document).stream()
            .map(g -> KIN.contains(type(g)) || OFFICE.contains(type(g)) ? g : optional(g))
            .toList(),
        findings(found, "relation"),
        GoldScore::one,
        (g, f) -> {
          layer.check("type", office(type(f)).equals(office(type(g))));
          boolean subject = names.same(text(f, "subject"), canonical(text(g, "subject")));
          boolean object =
              text(g, "object").isEmpty()
                  || names.same(text(f, "object"), canonical(text(g, "object")));
          layer.check("ends", subject && object);
          return true;
        });
  }

  private static String type(JsonNode node) {
    return node.path("type").asString("");
  }

  private static String office(String type) {
    return OFFICE.contains(type) ? "role" : type;
  }

  private void claims(String document, JsonNode found) {
    GoldLayer layer = layer("claims");
    List<JsonNode> items = items("claims", document);
    List<JsonNode> ranked =
        findings(found, "claim").stream()
            .sorted(Comparator.comparingDouble(f -> -f.path("confidence").asDouble(0)))
            .toList();
    Map<Integer, Integer> hit = layer.match(items, ranked, Spans::all, (_, _) -> true);
    int got = 0;
    double total = 0;
    for (int j = 0; j < ranked.size(); j++) {
      boolean right = hit.containsValue(j);
      got += right ? 1 : 0;
      total += right ? got / (j + 1.0) : 0;
      if (j < SUREST) {
        layer.check("top10", right);
      }
    }
    int core = (int) items.stream().filter(GoldLayer::isCore).count();
    averagePrecisions.add(total / Math.max(1, Math.max(core, got)));
  }

  private void metadata(JsonNode annotated, JsonNode found) {
    GoldLayer layer = layer("metadata");
    JsonNode published = annotated.path("publication_date");
    List<Optional<String>> dates =
        published.path("accepted").isEmpty()
            ? List.of(text(published, "iso"))
            : accepted(published.path("accepted"));
    layer.check("published", dates.contains(text(found, "published")));
    layer.check(
        "language", text(found, "language").equals(text(annotated.path("language"), "value")));
    JsonNode sponsor = annotated.path("sponsorship_disclosure");
    JsonNode ours = found.path("sponsored");
    boolean right =
        sponsor.isObject() == ours.isObject()
            && (!ours.isObject()
                || Stream.of("core_sentence", "span")
                    .anyMatch(key -> Spans.hits(Spans.of(sponsor.path(key)), Spans.of(ours))));
    layer.check("sponsored", right);
    for (JsonNode b : annotated.path("boilerplate").values()) {
      layer.check(
          "boilerplate",
          found.path("boilerplate").values().stream()
              .anyMatch(x -> Spans.hits(Spans.of(b.path("span")), Spans.of(x))));
    }
  }
}
