package org.onrecord.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Worded;
import org.onrecord.model.view.Cited;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Mentions;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Sort;

/// The register's tables, for readers. Objects and changes come as the JSON they were kept in.
public final class RegisterTables {
  private static final Filter ACTIVITY =
      new Filter(
          "FROM register_history h",
          "1 = 1",
          "",
          Map.of(Facet.ACTOR, Filter.Choice.of("h.by"), Facet.KIND, Filter.Choice.of("h.act")));

  /// The steps of a verdict, an axis each, in the order of their names.
  private static final String STEPS =
      "(SELECT group_concat(s.step, '.') FROM (SELECT v.step FROM register_verdicts v WHERE v.object = r.id ORDER BY v.axis) s)";

  /// How a demand was answered.
  private static final String ANSWERED =
      "CASE r.type WHEN 'demand' THEN coalesce(r.answered, 'none') END";

  /// Whether a demand came to something: an answer that is more than silence or a refusal, or an
  /// outcome.
  private static final String CLOSED =
      "(r.outcome IS NOT NULL OR coalesce(r.answered, 'none') NOT IN ('none', 'silence', 'refusal'))";

  private final Handle handle;

  RegisterTables(Handle handle) {
    this.handle = handle;
  }

  public Listed<String> list(Query query, LocalDate today) {
    boolean demands = query.filter(Facet.TYPE).filter("demand"::equals).isPresent();
    String order =
        demands && query.sort().isEmpty()
            ? "%s, r.due_last IS NULL, r.due_last, r.entry".formatted(CLOSED)
            : order(query.sort().orElse(Sort.NEWEST));
    return new Paged(handle, filter(today))
        .page("r.dossier", query, order, row -> row.text("dossier"));
  }

  private static String order(Sort sort) {
    return switch (sort) {
      case DATE -> "r.due_last IS NULL, r.due_last, r.entry";
      case OLDEST -> "r.entry";
      case NAME -> "r.who, r.entry";
      case MOST_CONTESTED -> "r.judged <> 'disputed', r.undermines DESC, r.entry DESC";
      case MOST_VOICES -> "r.supports + r.undermines + r.context DESC, r.entry DESC";
      case NEWEST, SUREST, VALUE -> "r.entry DESC";
    };
  }

  private static Filter filter(LocalDate today) {
    var facets = new EnumMap<Facet, Filter.Choice>(Facet.class);
    facets.put(Facet.TYPE, Filter.Choice.of("r.type"));
    facets.put(Facet.KIND, Filter.Choice.of("r.kind"));
    facets.put(Facet.ACTOR, Filter.Choice.labelled("r.who", "r.who"));
    facets.put(Facet.TO, Filter.Choice.labelled("r.to_whom", "r.to_whom"));
    facets.put(
        Facet.TOPIC,
        Filter.Choice.joined(
            "JOIN register_topics o ON o.object = r.id",
            "o.topic",
            "o.topic",
            "r.id IN (SELECT t.object FROM register_topics t WHERE t.topic = :value)"));
    facets.put(
        Facet.DUE,
        Filter.Choice.joined(
            "",
            due(today),
            "''",
            "(%s = :value OR :value = 'named' AND (r.due_last IS NOT NULL OR r.due_event IS NOT NULL))"
                .formatted(due(today))));
    facets.put(Facet.WHEN, Filter.Choice.of("substr(r.due_last, 1, 4)"));
    facets.put(Facet.STATE, Filter.Choice.of("r.state"));
    facets.put(Facet.JUDGED, Filter.Choice.of("r.judged"));
    facets.put(
        Facet.VERDICT,
        Filter.Choice.joined(
            "JOIN register_verdicts x ON x.object = r.id",
            "x.step",
            "''",
            "(%s = :value OR r.id IN (SELECT v.object FROM register_verdicts v WHERE v.step = :value))"
                .formatted(STEPS)));
    facets.put(
        Facet.ANSWERED,
        Filter.Choice.joined(
            "",
            ANSWERED,
            "''",
            "(%s = :value OR :value = 'open' AND r.type = 'demand' AND NOT %s)"
                .formatted(ANSWERED, CLOSED)));
    return new Filter("FROM register r", "r.joined IS NULL", "r.folded", facets);
  }

  private static String due(LocalDate today) {
    return "CASE WHEN r.due_last IS NULL THEN 'none' WHEN r.due_last >= '%s' THEN 'ahead' WHEN r.judged = 'verdict' OR r.outcome IS NOT NULL THEN 'settled' ELSE 'overdue' END"
        .formatted(today);
  }

  /// The topics there are, by how many objects have them.
  public Map<String, Integer> topics() {
    return counts(
        "SELECT topic AS name, count(*) AS n FROM register_topics GROUP BY topic ORDER BY n DESC, topic");
  }

  /// Who there is, by how many objects are theirs, in the order of their names.
  public Map<String, Integer> actors() {
    return counts(
        "SELECT who AS name, count(*) AS n FROM register WHERE joined IS NULL GROUP BY who ORDER BY who");
  }

  /// The steps of verdicts there are, by how many objects have them.
  public Map<String, Integer> verdicts() {
    return counts(
        "SELECT axis || ' ' || step AS name, count(*) AS n FROM register_verdicts GROUP BY axis, step ORDER BY axis, n DESC, step");
  }

  /// How often each verdict stands among the objects of `query`, whatever verdict it asks for: its
  /// steps, parted by dots, in the order of the names of their axes.
  public Map<String, Integer> verdicts(Query query, LocalDate today) {
    Query any = query.without(Facet.VERDICT);
    Filter filter = filter(today);
    var counts = new LinkedHashMap<String, Integer>();
    filter
        .bind(
            handle.createQuery(
                "SELECT %s AS name, count(*) AS n %s AND r.judged = 'verdict' GROUP BY 1 ORDER BY n DESC, name"
                    .formatted(STEPS, filter.rows(any))),
            any)
        .map((result, context) -> {
          var row = new Row(result);
          return Map.entry(row.text("name"), row.number("n"));
        })
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    return counts;
  }

  /// The objects that were made of `findings`, or in which they are one more saying.
  public Map<String, String> objectsOf(Collection<String> findings) {
    var objects = new LinkedHashMap<String, String>();
    if (!findings.isEmpty()) {
      handle
          .createQuery(
              "SELECT finding, id FROM register WHERE finding IN %1$s UNION SELECT finding, object FROM register_sayings WHERE finding IN %1$s"
                  .formatted(Several.values("findings")))
          .bind("findings", Several.of(findings))
          .map((result, context) -> {
            var row = new Row(result);
            return Map.entry(row.text("finding"), row.text("id"));
          })
          .forEach(e -> objects.put(e.getKey(), e.getValue()));
    }
    return objects;
  }

  /// All that [#objectsOf] and [#listIn] could answer, in short.
  public Mentions mentions() {
    return new MentionRows(handle).read();
  }

  /// What objects are called, by their ids.
  public Map<String, String> names(Collection<String> ids) {
    var names = new LinkedHashMap<String, String>();
    if (!ids.isEmpty()) {
      handle
          .createQuery(
              "SELECT id, CASE type WHEN 'institution' THEN who ELSE what END AS name FROM register WHERE id IN "
                  + Several.VALUES)
          .bind(0, Several.of(ids))
          .map((result, context) -> {
            var row = new Row(result);
            return Map.entry(row.text("id"), row.text("name"));
          })
          .forEach(e -> names.put(e.getKey(), e.getValue()));
    }
    return names;
  }

  /// Passages with the words around them, those of documents that are not in the record left out.
  public List<Cited> cite(Collection<Passage> passages) {
    Map<Sha256, DocumentCard> cards =
        cards(passages.stream().map(Passage::document).distinct().toList());
    var all = new Cards(handle).fetch(cards.keySet());
    var numbers = new ParagraphNumbers(handle);
    return passages.stream()
        .distinct()
        .filter(p -> cards.containsKey(p.document()))
        .map(p -> all.cite(p, numbers.of(p)))
        .toList();
  }

  private Map<String, Integer> counts(String sql) {
    var counts = new LinkedHashMap<String, Integer>();
    handle
        .createQuery(sql)
        .map((result, context) -> {
          var row = new Row(result);
          return Map.entry(row.text("name"), row.number("n"));
        })
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    return counts;
  }

  /// Every object, in the order they were opened.
  public List<String> all() {
    return handle
        .createQuery("SELECT dossier FROM register ORDER BY entry")
        .mapTo(String.class)
        .list();
  }

  public Optional<String> find(String id) {
    return texts("SELECT dossier FROM register WHERE id = ?", id).stream().findFirst();
  }

  /// What was done, the last first.
  public Listed<String> activity(Query query) {
    return new Paged(handle, ACTIVITY)
        .page("h.change", query, "h.entry DESC", row -> row.text("change"));
  }

  /// What was done in these entries.
  public List<String> acts(Collection<Long> entries) {
    return entries.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "SELECT change FROM register_history WHERE entry IN "
                    + Several.VALUES
                    + " ORDER BY entry")
            .bind(0, Several.of(entries))
            .mapTo(String.class)
            .list();
  }

  /// The entries in which something was done.
  public Set<Long> entries() {
    return handle
        .createQuery("SELECT entry FROM register_history")
        .mapTo(Long.class)
        .collect(Collectors.toSet());
  }

  /// All that was done to one object, in order.
  public List<String> historyOf(String object) {
    return texts(
        "SELECT h.change FROM register_history h JOIN register_history_objects o ON o.entry = h.entry WHERE o.object = ? ORDER BY h.entry",
        object);
  }

  /// Objects that quote a document.
  public List<String> listIn(Sha256 document) {
    return texts(
        "SELECT r.dossier FROM register r WHERE r.id IN (SELECT p.object FROM register_passages p WHERE p.document = ?) ORDER BY r.entry",
        document.hex());
  }

  private List<String> texts(String sql, String value) {
    return handle.createQuery(sql).bind(0, value).mapTo(String.class).list();
  }

  /// What stands around the objects; empty before the first act.
  public Optional<String> around() {
    return handle.createQuery("SELECT register FROM register_around").mapTo(String.class).findOne();
  }

  /// For each object that is open, what each judge said before they could see another.
  public List<List<Map<String, String>>> independent() {
    var byObject = new LinkedHashMap<String, Map<String, Map<String, String>>>();
    handle
        .createQuery(
            "SELECT j.object, j.id, g.axis, g.first FROM register_judgements j JOIN register_ratings g ON g.judgement = j.id"
                + " WHERE g.first IS NOT NULL ORDER BY j.object, j.entry, j.id")
        .map((result, context) -> {
          var row = new Row(result);
          return List.of(row.text("object"), row.text("id"), row.text("axis"), row.text("first"));
        })
        .forEach(r ->
            byObject
                .computeIfAbsent(r.get(0), o -> new LinkedHashMap<>())
                .computeIfAbsent(r.get(1), o -> new TreeMap<>())
                .put(r.get(2), r.get(3)));
    var all = new ArrayList<List<Map<String, String>>>();
    byObject.values().forEach(judges -> all.add(List.copyOf(judges.values())));
    return all;
  }

  /// Whether a document is in the record.
  public boolean holds(Sha256 document) {
    return handle
            .createQuery("SELECT count(*) FROM documents WHERE sha256 = ?")
            .bind(0, document.hex())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /// The cards of those of `documents` that are in the record.
  public Map<Sha256, DocumentCard> cards(Collection<Sha256> documents) {
    if (documents.isEmpty()) {
      return Map.of();
    }
    var cards = new LinkedHashMap<Sha256, DocumentCard>();
    handle
        .createQuery(Cards.SELECT + "WHERE d.sha256 IN " + Several.VALUES + " ORDER BY d.n")
        .bind(0, Several.of(documents.stream().map(Sha256::hex).distinct().toList()))
        .map((result, context) -> Cards.read(new Row(result)))
        .forEach(card -> cards.put(card.hash(), card));
    return cards;
  }

  /// Those of `documents` that a newer version replaced.
  public List<Sha256> listReplaced(Collection<Sha256> documents) {
    return documents.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "SELECT sha256 FROM documents WHERE later IS NOT NULL AND sha256 IN "
                    + Several.VALUES
                    + " ORDER BY n")
            .bind(0, Several.of(documents.stream().map(Sha256::hex).distinct().toList()))
            .mapTo(String.class)
            .map(Sha256::new)
            .list();
  }

  /// Documents in which evidence stands.
  public List<Sha256> listEvidenceDocuments() {
    return handle
        .createQuery("SELECT DISTINCT document FROM register_evidence ORDER BY document")
        .mapTo(String.class)
        .map(Sha256::new)
        .list();
  }

  /// Two passages about one matter, how they stand to each other, and when the later of their
  /// documents came in.
  public record Met(Passage a, Passage b, Stance stance, String why, Instant seen) {}

  /// Pairs of passages, one of them in `documents`.
  public List<Met> listMet(Collection<Sha256> documents) {
    return documents.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "SELECT p.*, (SELECT max(x.first) FROM (SELECT min(i.received) AS first FROM inputs i"
                    + " WHERE i.document IN (p.a_document, p.b_document) GROUP BY i.document) x) AS seen"
                    + " FROM pairs p WHERE p.a_document IN %1$s OR p.b_document IN %1$s ORDER BY p.matter, p.n"
                        .formatted(Several.values("documents")))
            .bind("documents", Several.of(documents.stream().map(Sha256::hex).distinct().toList()))
            .map((result, context) -> met(new Row(result)))
            .list();
  }

  private static Met met(Row row) {
    return new Met(
        passage(row, "a"),
        passage(row, "b"),
        Worded.of(Stance.class, row.text("stance")),
        row.text("why"),
        row.find("seen").map(Instant::parse).orElse(Instant.EPOCH));
  }

  private static Passage passage(Row row, String side) {
    return new Passage(
        new Sha256(row.text(side + "_document")),
        new Span(row.number(side + "_start"), row.number(side + "_end")));
  }

  /// A passage with the words around it.
  public Cited cite(Passage passage) {
    return new Cards(handle).cite(passage, new ParagraphNumbers(handle).of(passage));
  }

  /// A figure of a series.
  public record Measured(Passage passage, BigDecimal value) {}

  /// The figures of a series that have a value, those of replaced documents left out.
  public List<Measured> listFigures(String series) {
    return handle
        .createQuery(
            "SELECT f.document, f.start_at, f.end_at, f.value FROM findings f JOIN documents d ON d.sha256 = f.document"
                + " WHERE f.series = ? AND f.value IS NOT NULL AND f.copy_of IS NULL AND d.later IS NULL ORDER BY d.n, f.ordinal")
        .bind(0, series)
        .map((result, context) -> {
          var row = new Row(result);
          return new Measured(
              new Passage(
                  new Sha256(row.text("document")),
                  new Span(row.number("start_at"), row.number("end_at"))),
              new BigDecimal(row.text("value")));
        })
        .list();
  }
}
