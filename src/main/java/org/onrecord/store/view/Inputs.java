package org.onrecord.store.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Because;
import org.onrecord.model.Sha256;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.DocumentRows;

/// The account: everything that came in, and what became of it.
public final class Inputs {
  private static final Filter LIST =
      new Filter(
          "FROM inputs i",
          "1",
          "lower(i.path)",
          Map.of(Facet.STATUS, Filter.Choice.of("i.status")));

  private final Handle handle;

  Inputs(Handle handle) {
    this.handle = handle;
  }

  Listed<Input> list(Query query) {
    List<Input> rows =
        LIST.bind(
                handle.createQuery(
                    "SELECT i.*, substr(i.document, 1, 12) AS document_id "
                        + LIST.rows(query)
                        + " ORDER BY i.superseded, CASE i.status WHEN 'refused' THEN 0 WHEN 'partly' THEN 1 ELSE 2 END, i.n"
                        + " LIMIT :limit OFFSET :offset"),
                query)
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .map((result, context) -> input(new Row(result)))
            .list();
    int documents = LIST.count(handle, "count(DISTINCT i.document)", query);
    return new Listed<>(
        rows, LIST.count(handle, "count(*)", query), 0, documents, LIST.buckets(handle, query));
  }

  /// How many inputs that no newer version replaced ended so.
  int count(Input.Outcome outcome) {
    return handle
        .createQuery("SELECT count(*) FROM inputs WHERE superseded = 0 AND status = ?")
        .bind(0, outcome.word())
        .mapTo(Integer.class)
        .one();
  }

  int countSkipped() {
    return handle
        .createQuery("SELECT coalesce(sum(hidden + links), 0) FROM skipped")
        .mapTo(Integer.class)
        .one();
  }

  private static Input input(Row row) {
    Optional<Because> because = row.find("because").map(Because::parse);
    return new Input(
        row.text("path"),
        new Sha256(row.text("sha256")),
        Instant.parse(row.text("received")),
        Worded.of(Input.Outcome.class, row.text("status")),
        because,
        DocumentRows.flags(row.text("flags")),
        row.find("document_id"),
        row.flag("superseded"));
  }
}
