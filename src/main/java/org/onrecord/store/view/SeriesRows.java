package org.onrecord.store.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.view.SeriesView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.SeriesCard;
import org.onrecord.model.view.card.Tally;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;

/// Figures that measure one thing.
final class SeriesRows {
  private static final int ITEMS = 200;

  private static final Filter LIST =
      new Filter("FROM series r", "r.figures > 1", "lower(r.title)", Map.of());

  private final Handle handle;

  SeriesRows(Handle handle) {
    this.handle = handle;
  }

  Listed<SeriesCard> list(Query query) {
    String order =
        query.sort().filter(s -> s == Sort.NAME).isPresent()
            ? "r.title"
            : "r.contradict DESC, r.voices DESC, r.figures DESC, r.title";
    return new Paged(handle, LIST).page("r.*", query, order + ", r.id", SeriesRows::card);
  }

  Optional<SeriesView> find(String id) {
    return handle
        .createQuery("SELECT r.* FROM series r WHERE r.id = ?")
        .bind(0, id)
        .map((result, context) -> card(new Row(result)))
        .findOne()
        .map(card -> new SeriesView(card, items(id)));
  }

  private List<Item> items(String id) {
    return new Items(handle)
        .where(
            "f.series = :id AND f.copy_of IS NULL",
            "f.period IS NULL, f.period, d.published_first IS NULL, d.published_first, d.n, f.ordinal",
            ITEMS,
            Map.of("id", id));
  }

  private static SeriesCard card(Row row) {
    return new SeriesCard(
        row.text("id"),
        row.text("title"),
        row.text("unit"),
        row.number("figures"),
        row.number("voices"),
        row.number("documents"),
        new Tally(row.number("agree"), row.number("contradict"), row.number("part")));
  }
}
