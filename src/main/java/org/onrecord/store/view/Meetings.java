package org.onrecord.store.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Aspect;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;

/// Pairs of passages about one matter.
final class Meetings {
  private static final String COLUMNS = "p.*, m.title, da.source AS a_from";
  private static final String FROM =
      "FROM pairs p JOIN matters m ON m.id = p.matter"
          + " JOIN documents da ON da.sha256 = p.a_document JOIN documents db ON db.sha256 = p.b_document";

  /// Contradictions first, then the strongest.
  private static final String STRONGEST =
      "CASE p.stance WHEN 'contradict' THEN 0 WHEN 'partly' THEN 1 ELSE 2 END, p.score DESC, p.matter, p.n";

  private final Handle handle;
  private final Cards cards;

  Meetings(Handle handle) {
    this.handle = handle;
    this.cards = new Cards(handle);
  }

  List<Meeting> ofMatter(String matter) {
    return list("p.matter = :x ORDER BY " + STRONGEST, Map.of("x", matter), false);
  }

  Optional<Meeting> findStrongest(String matter) {
    return list("p.matter = :x ORDER BY " + STRONGEST + " LIMIT 1", Map.of("x", matter), false)
        .stream()
        .findFirst();
  }

  /// The pairs of a document; its own passage is always `a`.
  List<Meeting> ofDocument(Sha256 document) {
    return ofDocument(document, "", Map.of());
  }

  /// The pairs with a passage that overlaps this one; that passage is always `a`.
  List<Meeting> ofPassage(Passage passage) {
    return ofDocument(
        passage.document(),
        " AND p.%1$s_start < :end AND p.%1$s_end > :start",
        Map.of("start", passage.at().start(), "end", passage.at().end()));
  }

  /// The pairs between two documents; the passage of `a` comes first, in the order of `a`.
  List<Meeting> between(Sha256 a, Sha256 b) {
    return ofDocument(a, " AND p.%2$s_document = :other", Map.of("other", b.hex()));
  }

  /// @param and which of them, as SQL: `%1$s` is the side of the document, `%2$s` the other
  private List<Meeting> ofDocument(Sha256 document, String and, Map<String, Object> values) {
    var bound = new HashMap<String, Object>(values);
    bound.put("x", document.hex());
    String own =
        "p.%1$s_document = :x" + and + " ORDER BY p.%1$s_start, p.score DESC, p.matter, p.n";
    var all = new ArrayList<>(list(own.formatted("a", "b"), bound, false));
    all.addAll(list(own.formatted("b", "a"), bound, true));
    all.sort((x, y) -> x.a().place().at().compareTo(y.a().place().at()));
    return all;
  }

  /// The pairs between two sources, once a voice and matter; the passage of `x` comes first.
  Listed<Meeting> betweenSources(String x, String y, Query query) {
    String both =
        "p.counted = 1 AND (da.source = '%1$s' AND db.source = '%2$s' OR da.source = '%2$s' AND db.source = '%1$s')"
            .formatted(literal(x), literal(y));
    var filter =
        new Filter(
            FROM,
            both,
            "",
            Map.of(
                Facet.STANCE,
                Filter.Choice.test("p.stance = :value", "contradict", "agree", "partly"),
                Facet.ASPECT,
                Filter.Choice.of("p.aspect")));
    Listed<Draft> page = new Paged(handle, filter).page(COLUMNS, query, STRONGEST, Draft::of);
    List<Meeting> rows =
        page.rows().stream()
            .map(d -> d.aSource().equals(x) ? meeting(d) : meeting(d).turned())
            .toList();
    return new Listed<>(rows, page.total(), 0, 0, page.facets());
  }

  private static String literal(String id) {
    return id.replace("'", "''");
  }

  private List<Meeting> list(String condition, Map<String, ?> values, boolean turned) {
    return handle
        .createQuery("SELECT " + COLUMNS + " " + FROM + " WHERE " + condition)
        .bindMap(values)
        .map((result, context) -> Draft.of(new Row(result)))
        .list()
        .stream()
        .map(d -> turned ? meeting(d).turned() : meeting(d))
        .toList();
  }

  /// A row before its passages are cited.
  private record Draft(
      Stance stance,
      Aspect aspect,
      boolean change,
      String why,
      double score,
      Ref matter,
      Passage a,
      int aParagraph,
      Passage b,
      int bParagraph,
      String aSource) {
    static Draft of(Row row) {
      return new Draft(
          Worded.of(Stance.class, row.text("stance")),
          Worded.of(Aspect.class, row.text("aspect")),
          row.number("change") != 0,
          row.text("why"),
          row.real("score"),
          new Ref(row.text("matter"), row.text("title")),
          passage(row, "a"),
          row.number("a_paragraph"),
          passage(row, "b"),
          row.number("b_paragraph"),
          row.text("a_from"));
    }
  }

  private Meeting meeting(Draft d) {
    var a = cards.cite(d.a(), d.aParagraph());
    var b = cards.cite(d.b(), d.bParagraph());
    return new Meeting(
        d.stance(), d.aspect(), d.change(), d.why(), d.score(), Optional.of(d.matter()), a, b);
  }

  private static Passage passage(Row row, String side) {
    return new Passage(
        new Sha256(row.text(side + "_document")),
        new Span(row.number(side + "_start"), row.number(side + "_end")));
  }
}
