package org.onrecord.store.view;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.PaidText;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.ParagraphNumbers;

/// Texts that say somebody paid for them, with whom these words name.
final class PaidTexts {
  private static final Filter LIST =
      new Filter(
          "FROM documents d JOIN sources s ON s.id = d.source",
          "d.later IS NULL AND d.paid = 1",
          "",
          Map.of(
              Facet.SOURCE, Filter.Choice.labelled("d.source", "s.name"),
              Facet.YEAR, Filter.Choice.of("d.year")));

  private final Handle handle;
  private final Cards cards;
  private final ParagraphNumbers numbers;

  PaidTexts(Handle handle) {
    this.handle = handle;
    this.cards = new Cards(handle);
    this.numbers = new ParagraphNumbers(handle);
  }

  /// The newest first; a query looks at one document a row.
  Listed<PaidText> list(Query query) {
    List<Passage> says =
        new Paged(handle, LIST)
            .rows(
                "d.sha256, d.sponsored_start, d.sponsored_end",
                query,
                "d.published_first IS NULL, d.published_first DESC, d.n",
                PaidTexts::says);
    Filter.Extent extent = LIST.extent(handle, query);
    return new Listed<>(
        says.stream().map(this::paid).toList(),
        extent.rows(),
        extent.voices(),
        extent.documents(),
        LIST.buckets(handle, query));
  }

  private static Passage says(Row row) {
    return new Passage(
        new Sha256(row.text("sha256")), row.span("sponsored").orElse(new Span(0, 0)));
  }

  private PaidText paid(Passage says) {
    var cited = cards.cite(says, numbers.of(says));
    String own = cited.place().document().source().map(s -> s.label()).orElse("");
    List<EntityRef> named =
        named(says).stream().filter(e -> !e.name().equalsIgnoreCase(own)).toList();
    return new PaidText(cited, payers(says), named);
  }

  private List<String> payers(Passage says) {
    return handle
        .createQuery(
            "SELECT value FROM source_words WHERE document = ? AND trait = 'payer' GROUP BY value ORDER BY min(start_at)")
        .bind(0, says.document().hex())
        .mapTo(String.class)
        .list();
  }

  private List<EntityRef> named(Passage says) {
    return handle
        .createQuery(
            "SELECT e.id, e.name, e.type, min(f.start_at) AS first FROM findings f JOIN entities e ON e.id = f.who"
                + " WHERE f.document = :document AND f.kind = 'name' AND f.start_at >= :start AND f.end_at <= :end"
                + " AND e.type <> 'place' GROUP BY e.id, e.name, e.type ORDER BY first")
        .bind("document", says.document().hex())
        .bind("start", says.at().start())
        .bind("end", says.at().end())
        .map((result, context) -> Entities.ref(new Row(result)))
        .list();
  }
}
