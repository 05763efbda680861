package org.onrecord.store.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Noted;
import org.onrecord.model.view.card.Place;
import org.onrecord.model.view.card.Ref;
import org.onrecord.store.sql.Row;
import org.onrecord.store.sql.Several;

/// Findings as lists show them: where each stands, the words around it, who else has the same
/// words.
final class Items {
  static final String FROM =
      "FROM findings f JOIN documents d ON d.sha256 = f.document LEFT JOIN sources s ON s.id = d.source"
          + " LEFT JOIN entities w ON w.id = f.who LEFT JOIN entities t ON t.id = f.to_whom"
          + " LEFT JOIN series r ON r.id = f.series LEFT JOIN matters m ON m.id = f.matter";

  private static final String COLUMNS =
      NotedRows.COLUMNS
          + ", r.title AS series_title, substr(d.text, max(0, f.start_at - 200) + 1, min(200, f.start_at)) AS before,"
          + " substr(d.text, f.end_at + 1, 200) AS after, "
          + Cards.PAGE.formatted("f.start_at")
          + " AS page";

  private final Handle handle;

  Items(Handle handle) {
    this.handle = handle;
  }

  Optional<Item> find(String id) {
    return list(
            handle
                .createQuery("SELECT rowid FROM findings WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray())
        .stream()
        .findFirst();
  }

  /// Rows under another condition than a catalogue's, in the order of the text.
  List<Item> where(String condition, String order, int limit, Map<String, String> values) {
    var statement =
        handle.createQuery(
            "SELECT f.rowid "
                + FROM
                + " WHERE d.later IS NULL AND "
                + condition
                + " ORDER BY "
                + order
                + " LIMIT "
                + limit);
    values.forEach(statement::bind);
    return list(statement.mapTo(Long.class).list().stream().mapToLong(Long::longValue).toArray());
  }

  /// In the order of `rows`; those that are gone are left out.
  List<Item> list(long[] rows) {
    Map<Long, Item> items = byRow(rows);
    return Arrays.stream(rows).filter(items::containsKey).mapToObj(items::get).toList();
  }

  /// By the numbers of the rows.
  Map<Long, Item> byRow(long[] rows) {
    if (rows.length == 0) {
      return Map.of();
    }
    Map<Long, Draft> drafts =
        handle
            .createQuery(
                "SELECT f.rowid AS at, "
                    + COLUMNS
                    + " "
                    + FROM
                    + " WHERE f.rowid IN (SELECT value FROM json_each(?))")
            .bind(0, Arrays.toString(rows))
            .map((result, context) -> Map.entry(result.getLong("at"), draft(new Row(result))))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return complete(drafts);
  }

  /// A row as it was read, before cards and copies are known.
  private record Draft(
      Noted noted,
      String before,
      String words,
      String after,
      int paragraph,
      Optional<Integer> page,
      Optional<Ref> series) {}

  private static Draft draft(Row row) {
    return new Draft(
        NotedRows.read(row),
        row.find("before").orElse(""),
        row.text("words"),
        row.find("after").orElse(""),
        row.number("paragraph"),
        row.find("page").map(Integer::valueOf),
        row.find("series").map(id -> new Ref(id, row.find("series_title").orElse(id))));
  }

  private Map<Long, Item> complete(Map<Long, Draft> drafts) {
    var cards =
        new Cards(handle)
            .fetch(drafts.values().stream().map(d -> d.noted().found().document()).toList());
    Map<String, List<Place>> copies = copies(drafts.values(), cards);
    var items = new HashMap<Long, Item>();
    drafts.forEach((row, draft) -> {
      Found found = draft.noted().found();
      var place =
          new Place(
              cards.get(found.document()), found.finding().at(), draft.paragraph(), draft.page());
      var cited = Cards.cited(place, draft.before(), draft.words(), draft.after());
      items.put(
          row,
          new Item(
              cited, draft.noted(), copies.getOrDefault(found.id(), List.of()), draft.series()));
    });
    return items;
  }

  private Map<String, List<Place>> copies(Collection<Draft> all, Cards cards) {
    List<Draft> drafts = all.stream().filter(draft -> isCopied(draft, cards)).toList();
    if (drafts.isEmpty()) {
      return Map.of();
    }
    List<Copy> copies =
        handle
            .createQuery(
                "SELECT f.copy_of, f.document, f.start_at, f.end_at, f.paragraph, "
                    + Cards.PAGE.formatted("f.start_at")
                    + " AS page FROM findings f JOIN documents d ON d.sha256 = f.document WHERE f.copy_of IN "
                    + Several.VALUES
                    + " AND d.later IS NULL"
                    + " ORDER BY d.published_first, d.n, f.ordinal")
            .bind(0, Several.of(drafts.stream().map(d -> d.noted().found().id()).toList()))
            .map((result, context) -> Copy.read(new Row(result)))
            .list();
    cards.fetch(copies.stream().map(Copy::document).toList());
    return copies.stream()
        .collect(
            Collectors.groupingBy(
                Copy::of, Collectors.mapping(copy -> copy.place(cards), Collectors.toList())));
  }

  /// Most documents are a voice by themselves.
  private static boolean isCopied(Draft draft, Cards cards) {
    return cards.get(draft.noted().found().document()).voice().documents() > 1;
  }

  /// Where another document has the words of a finding.
  private record Copy(String of, Sha256 document, Span at, int paragraph, Optional<Integer> page) {
    private static Copy read(Row row) {
      return new Copy(
          row.text("copy_of"),
          new Sha256(row.text("document")),
          new Span(row.number("start_at"), row.number("end_at")),
          row.number("paragraph"),
          row.find("page").map(Integer::valueOf));
    }

    private Place place(Cards cards) {
      return new Place(cards.get(document), at, paragraph, page);
    }
  }
}
