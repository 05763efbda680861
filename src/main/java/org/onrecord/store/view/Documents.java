package org.onrecord.store.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.view.Comparison;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.VoiceView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Orders;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.DocumentRows;

/// Documents, alone, next to each other, and as voices.
public final class Documents {
  private static final Filter LIST =
      new Filter(
          "FROM documents d CROSS JOIN sources s ON s.id = d.source",
          "d.later IS NULL",
          "lower(coalesce(d.title, d.beginning, '') || ' ' || d.file_name || ' ' || coalesce(s.name, ''))",
          Map.of(
              Facet.SOURCE, Filter.Choice.labelled("d.source", "s.name"),
              Facet.LANGUAGE, Filter.Choice.of("d.language"),
              Facet.YEAR, Filter.Choice.of("d.year"),
              Facet.PAID, Filter.Choice.of("CASE d.paid WHEN 1 THEN 'yes' ELSE 'no' END"),
              Facet.STATUS,
                  Filter.Choice.of("CASE WHEN d.partly IS NULL THEN 'read' ELSE 'partly' END")));

  private final Handle handle;

  Documents(Handle handle) {
    this.handle = handle;
  }

  /// @param orders how lists of these tables begin
  Listed<DocumentCard> list(Query query, Orders orders) {
    String order =
        switch (query.sort().orElse(Sort.NEWEST)) {
          case OLDEST -> "d.published_first IS NULL, d.published_first, d.n";
          case NAME -> "coalesce(d.title, d.beginning, d.file_name), d.n";
          // What has no date comes last.
          case NEWEST, SUREST, DATE, VALUE, MOST_CONTESTED, MOST_VOICES ->
              "d.published_first DESC, d.n";
        };
    long[] page =
        orders
            .page(handle, "documents", query, n -> rows(query.page(0, n), order))
            .orElseGet(() -> rows(query, order));
    List<DocumentCard> rows = new Cards(handle).list(page);
    Filter.Extent extent = LIST.extent(handle, query);
    return new Listed<>(
        rows, extent.rows(), extent.voices(), extent.documents(), LIST.buckets(handle, query));
  }

  /// The numbers of the rows on a page; cards are read afterwards, of these alone.
  private long[] rows(Query query, String order) {
    return new Paged(handle, LIST)
        .rows("d.rowid AS at", query, order, row -> row.large("at")).stream()
            .mapToLong(Long::longValue)
            .toArray();
  }

  Optional<Sha256> findHash(String id) {
    return handle
        .createQuery("SELECT sha256 FROM documents WHERE id = :id OR sha256 = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(Sha256::new);
  }

  DocumentView get(Sha256 hash) {
    var cards = new Cards(handle);
    return handle
        .createQuery("SELECT path, bytes, earlier, later FROM documents WHERE sha256 = ?")
        .bind(0, hash.hex())
        .map((result, context) -> {
          var row = new Row(result);
          return new DocumentView(
              cards.get(hash),
              DocumentRows.get(handle, hash),
              row.text("path"),
              Long.parseLong(row.text("bytes")),
              new NotedRows(handle).ofDocument(hash),
              new Meetings(handle).ofDocument(hash),
              copies(hash, DocumentView.MOST_COPIES),
              cards.find(row.find("earlier")),
              cards.find(row.find("later")));
        })
        .one();
  }

  private List<DocumentCard> copies(Sha256 hash, int most) {
    return handle
        .createQuery(
            Cards.SELECT
                + "WHERE d.later IS NULL AND d.voice = (SELECT voice FROM documents WHERE sha256 = :x) AND d.sha256 <> :x"
                + " ORDER BY d.sha256 <> d.voice, d.published_first IS NULL, d.published_first, d.n LIMIT :most")
        .bind("x", hash.hex())
        .bind("most", most)
        .map((result, context) -> Cards.read(new Row(result)))
        .list();
  }

  Comparison compare(Sha256 a, Sha256 b) {
    var cards = new Cards(handle);
    return new Comparison(
        cards.get(a),
        DocumentRows.get(handle, a),
        cards.get(b),
        DocumentRows.get(handle, b),
        shared(a, b),
        new Meetings(handle).between(a, b));
  }

  private List<Reprint.Shared> shared(Sha256 a, Sha256 b) {
    return handle
        .createQuery(
            "SELECT a_start, a_end, b_start, b_end FROM shared_passages WHERE a = :a AND b = :b UNION ALL"
                + " SELECT b_start, b_end, a_start, a_end FROM shared_passages WHERE a = :b AND b = :a ORDER BY 1, 2")
        .bind("a", a.hex())
        .bind("b", b.hex())
        .map((result, context) ->
            new Reprint.Shared(
                new Span(result.getInt(1), result.getInt(2)),
                new Span(result.getInt(3), result.getInt(4))))
        .list();
  }

  Listed<VoiceView> voices(Query query) {
    String condition =
        "FROM documents d WHERE d.later IS NULL AND d.sha256 = d.voice AND d.voice_documents > 1";
    List<VoiceView> rows =
        handle
            .createQuery(
                "SELECT d.sha256 "
                    + condition
                    + " ORDER BY d.voice_documents DESC, d.n LIMIT :limit OFFSET :offset")
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .mapTo(String.class)
            .map(Sha256::new)
            .list()
            .stream()
            .map(this::voice)
            .toList();
    int total = handle.createQuery("SELECT count(*) " + condition).mapTo(Integer.class).one();
    int documents =
        handle
            .createQuery("SELECT coalesce(sum(d.voice_documents), 0) " + condition)
            .mapTo(Integer.class)
            .one();
    return new Listed<>(rows, total, total, documents, Map.of());
  }

  Optional<VoiceView> findVoice(String id) {
    return findHash(id)
        .flatMap(hash ->
            handle
                .createQuery("SELECT voice FROM documents WHERE sha256 = ? AND voice_documents > 1")
                .bind(0, hash.hex())
                .mapTo(String.class)
                .findOne())
        .map(Sha256::new)
        .map(this::voice);
  }

  private VoiceView voice(Sha256 earliest) {
    var cards = new Cards(handle);
    List<VoiceView.Copy> others =
        copies(earliest, Integer.MAX_VALUE).stream().map(card -> copy(earliest, card)).toList();
    return new VoiceView(cards.get(earliest), others);
  }

  private VoiceView.Copy copy(Sha256 earliest, DocumentCard card) {
    double score =
        handle
            .createQuery("SELECT coalesce(max(score), 0) FROM reprints WHERE b = :x OR a = :x")
            .bind("x", card.hash().hex())
            .mapTo(Double.class)
            .one();
    double exact =
        handle
            .createQuery(
                "SELECT coalesce(max(score), :otherwise) FROM reprints WHERE (a = :e AND b = :x) OR (a = :x AND b = :e)")
            .bind("e", earliest.hex())
            .bind("x", card.hash().hex())
            .bind("otherwise", score)
            .mapTo(Double.class)
            .one();
    return new VoiceView.Copy(card, exact, shared(earliest, card.hash()).size());
  }

  /// Digest of the file it came in, the file's name, its size.
  Optional<StoredRecord.Held> findOriginal(String id) {
    return findHash(id)
        .flatMap(hash ->
            handle
                .createQuery("SELECT original, path, bytes FROM documents WHERE sha256 = ?")
                .bind(0, hash.hex())
                .map((result, context) -> held(new Row(result)))
                .findOne());
  }

  private static StoredRecord.Held held(Row row) {
    String outer = row.text("path").split("!/", 2)[0];
    String name = outer.substring(Math.max(outer.lastIndexOf('/'), outer.lastIndexOf('\\')) + 1);
    return new StoredRecord.Held(
        new Sha256(row.text("original")), name, Long.parseLong(row.text("bytes")));
  }
}
