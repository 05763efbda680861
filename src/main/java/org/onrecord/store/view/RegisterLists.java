package org.onrecord.store.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;

/// Lists of the register: its objects and what was done, narrowed by facets, and how many there are
/// of what.
public final class RegisterLists {
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

  RegisterLists(Handle handle) {
    this.handle = handle;
  }

  /// Objects, as the JSON they were kept in; those joined into another are left out.
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

  /// What was done, the last first.
  public Listed<String> activity(Query query) {
    return new Paged(handle, ACTIVITY)
        .page("h.change", query, "h.entry DESC", row -> row.text("change"));
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
}
