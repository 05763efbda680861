package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Worded;
import org.onrecord.model.view.Meeting;
import org.onrecord.model.view.Ref;

/// Pairs of passages about one matter.
final class Meetings {
  private static final String SELECT =
      "SELECT p.*, m.title FROM pairs p JOIN matters m ON m.id = p.matter"
          + " JOIN documents da ON da.sha256 = p.a_document JOIN documents db ON db.sha256 = p.b_document WHERE ";

  /// Contradictions first, then the strongest.
  private static final String STRONGEST =
      " ORDER BY CASE p.stance WHEN 'contradict' THEN 0 WHEN 'partly' THEN 1 ELSE 2 END, p.score DESC, p.matter, p.n";

  private final Handle handle;
  private final Cards cards;

  Meetings(Handle handle) {
    this.handle = handle;
    this.cards = new Cards(handle);
  }

  List<Meeting> ofMatter(String matter) {
    return list("p.matter = :x" + STRONGEST, matter, false);
  }

  Optional<Meeting> findStrongest(String matter) {
    return list("p.matter = :x" + STRONGEST + " LIMIT 1", matter, false).stream().findFirst();
  }

  /// The pairs of a document; its own passage is always `a`.
  List<Meeting> ofDocument(Sha256 document) {
    var all =
        new ArrayList<>(
            list(
                "p.a_document = :x ORDER BY p.a_start, p.score DESC, p.matter, p.n",
                document.hex(),
                false));
    all.addAll(
        list(
            "p.b_document = :x ORDER BY p.b_start, p.score DESC, p.matter, p.n",
            document.hex(),
            true));
    all.sort((x, y) -> x.a().place().at().compareTo(y.a().place().at()));
    return all;
  }

  /// The pairs between two documents; the passage of `a` comes first, in the order of `a`.
  List<Meeting> between(Sha256 a, Sha256 b) {
    return ofDocument(a).stream().filter(m -> m.b().place().document().hash().equals(b)).toList();
  }

  private List<Meeting> list(String condition, String value, boolean turned) {
    record Draft(
        Stance stance,
        String why,
        double score,
        Ref matter,
        Passage a,
        int aParagraph,
        Passage b,
        int bParagraph) {}
    return handle
        .createQuery(SELECT + condition)
        .bind("x", value)
        .map((result, context) -> {
          var row = new Row(result);
          return new Draft(
              Worded.of(Stance.class, row.text("stance")),
              row.text("why"),
              row.real("score"),
              new Ref(row.text("matter"), row.text("title")),
              passage(row, "a"),
              row.number("a_paragraph"),
              passage(row, "b"),
              row.number("b_paragraph"));
        })
        .list()
        .stream()
        .map(d -> {
          var a = cards.cite(d.a(), d.aParagraph());
          var b = cards.cite(d.b(), d.bParagraph());
          var meeting = new Meeting(d.stance(), d.why(), d.score(), Optional.of(d.matter()), a, b);
          return turned ? meeting.turned() : meeting;
        })
        .toList();
  }

  private static Passage passage(Row row, String side) {
    return new Passage(
        new Sha256(row.text(side + "_document")),
        new Span(row.number(side + "_start"), row.number(side + "_end")));
  }
}
