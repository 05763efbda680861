package org.onrecord.store.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Worded;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Noted;
import org.onrecord.model.view.Place;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Query.Counting;
import org.onrecord.model.view.Ref;
import org.onrecord.model.view.Sort;
import org.onrecord.model.view.Tally;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Orders;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;
import org.onrecord.store.sql.Several;
import org.onrecord.store.tables.Counted;
import org.onrecord.store.tables.DocumentRows;
import org.onrecord.store.tables.FacetCounts;
import org.onrecord.store.tables.FindingFacets;

/// Lists of findings, one row a voice.
final class Findings {
  private static final String FROM =
      "FROM findings f JOIN documents d ON d.sha256 = f.document LEFT JOIN sources s ON s.id = d.source"
          + " LEFT JOIN entities w ON w.id = f.who LEFT JOIN entities t ON t.id = f.to_whom"
          + " LEFT JOIN series r ON r.id = f.series LEFT JOIN matters m ON m.id = f.matter";

  /// What a [Noted] is read from.
  private static final String NOTED =
      "f.*, w.name AS who_name, w.type AS who_type, t.name AS to_name, t.type AS to_type, m.title AS matter_title";

  private static final String NOTED_FROM =
      " FROM findings f LEFT JOIN entities w ON w.id = f.who LEFT JOIN entities t ON t.id = f.to_whom"
          + " LEFT JOIN matters m ON m.id = f.matter";

  private static final String COLUMNS =
      NOTED
          + ", r.title AS series_title, substr(d.text, max(0, f.start_at - 200) + 1, min(200, f.start_at)) AS before,"
          + " substr(d.text, f.end_at + 1, 200) AS after, "
          + Cards.PAGE.formatted("f.start_at")
          + " AS page";

  private static final String UNDECIDED =
      "f.catalogue IN ('commitments', 'demands') AND f.copy_of IS NULL AND d.later IS NULL"
          + " AND f.id NOT IN (SELECT r.finding FROM register_decisions r WHERE r.kind <> 'split')";

  private final Handle handle;
  private final LocalDate today;

  Findings(Handle handle, LocalDate today) {
    this.handle = handle;
    this.today = today;
  }

  /// @param orders how lists of these tables begin
  /// @param ofAll what each facet would leave of the whole list; asked of a query that is narrowed
  ///   by one facet alone
  Listed<Item> list(
      Catalogue catalogue, Query query, Orders orders, Map<Facet, List<Listed.Bucket>> ofAll) {
    Filter filter = filter(catalogue, query);
    String order = order(catalogue, query);
    long[] page =
        orders
            .page(
                handle, catalogue + " " + today, query, n -> rows(filter, query.page(0, n), order))
            .orElseGet(() -> rows(filter, query, order));
    List<Item> rows = items(page);
    boolean whole =
        query.words().isBlank()
            && query.filters().keySet().stream().noneMatch(filter.facets()::containsKey);
    if (whole && query.counting() != Counting.NONE) {
      return new Counted(handle).head(catalogue, rows, facets(catalogue, filter, query));
    }
    return listed(filter, query, rows, ofAll);
  }

  private Listed<Item> listed(
      Filter filter, Query query, List<Item> rows, Map<Facet, List<Listed.Bucket>> ofAll) {
    Filter.Extent extent = query.isWhole(rows.size()) ? extent(rows) : filter.extent(handle, query);
    return new Listed<>(
        rows,
        extent.rows(),
        extent.voices(),
        extent.documents(),
        filter.buckets(handle, query, extent.rows(), ofAll));
  }

  /// A row of one of several lists.
  private record Ranked(long at, Catalogue catalogue, String voice, String document) {
    private static Ranked read(Row row) {
      return new Ranked(
          row.large("at"),
          Worded.of(Catalogue.class, row.text("catalogue")),
          row.text("voice"),
          row.text("document"));
    }
  }

  /// The beginning of several lists, the surest first; O(all rows under the facet).
  Map<Catalogue, Listed<Item>> first(Set<Catalogue> which, Facet facet, String value, int first) {
    var filter =
        new Filter(
            FROM,
            "+f.catalogue IN (%s) AND +f.copy_of IS NULL AND d.later IS NULL"
                .formatted(
                    which.stream()
                        .sorted()
                        .map(c -> "'" + c.word() + "'")
                        .collect(Collectors.joining(", "))),
            "",
            FindingFacets.of(Catalogue.CLAIMS, today));
    Query query = Query.all().with(facet, value);
    Map<Catalogue, List<Ranked>> all =
        filter
            .bind(
                handle.createQuery(
                    "SELECT f.rowid AS at, f.catalogue, d.voice, f.document "
                        + filter.rows(query)
                        + " ORDER BY f.confidence DESC, d.n, f.ordinal"),
                query)
            .map((result, context) -> Ranked.read(new Row(result)))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Ranked::catalogue));
    Map<Long, Item> items =
        byRow(
            all.values().stream()
                .flatMap(list -> list.stream().limit(first))
                .mapToLong(Ranked::at)
                .toArray());
    var lists = new EnumMap<Catalogue, Listed<Item>>(Catalogue.class);
    for (Catalogue catalogue : which) {
      lists.put(catalogue, listed(all.getOrDefault(catalogue, List.of()), items));
    }
    return lists;
  }

  /// @param items the first of them
  private static Listed<Item> listed(List<Ranked> all, Map<Long, Item> items) {
    return new Listed<>(
        all.stream().map(Ranked::at).filter(items::containsKey).map(items::get).toList(),
        all.size(),
        (int) all.stream().map(Ranked::voice).distinct().count(),
        (int) all.stream().map(Ranked::document).distinct().count(),
        Map.of());
  }

  private static Filter.Extent extent(List<Item> rows) {
    List<DocumentCard> documents =
        rows.stream().map(item -> item.cited().place().document()).distinct().toList();
    long voices = documents.stream().map(card -> card.voice().id()).distinct().count();
    return new Filter.Extent(rows.size(), (int) voices, documents.size());
  }

  /// Commitments and demands of which nobody decided what they are.
  Listed<Item> queue(Query query) {
    Filter all = filter(Catalogue.COMMITMENTS, query);
    var facets = new HashMap<Facet, Filter.Choice>(all.facets());
    facets.put(Facet.KIND, Filter.Choice.of("f.catalogue"));
    var filter = new Filter(all.from(), UNDECIDED, all.words(), facets);
    List<Item> rows = items(rows(filter, query, order(Catalogue.COMMITMENTS, query)));
    return listed(filter, query, rows, Map.of());
  }

  /// What each facet of a list under no filter would leave.
  private Map<Facet, List<Listed.Bucket>> facets(Catalogue catalogue, Filter all, Query query) {
    if (query.counting() != Counting.ALL) {
      return Map.of();
    }
    var counts = new FacetCounts(handle);
    return counts.isWhole() ? counts.of(catalogue, today) : atSight(catalogue, all, query);
  }

  private Map<Facet, List<Listed.Bucket>> atSight(Catalogue catalogue, Filter all, Query query) {
    var own = new EnumMap<Facet, Filter.Choice>(all.facets());
    var documents = new EnumMap<Facet, Filter.Choice>(all.facets());
    own.keySet().removeAll(FindingFacets.OF_DOCUMENTS);
    documents.keySet().retainAll(FindingFacets.OF_DOCUMENTS);
    var facets = new EnumMap<Facet, List<Listed.Bucket>>(Facet.class);
    facets.putAll(new Filter(all.from(), all.condition(), all.words(), own).buckets(handle, query));
    facets.putAll(Counted.filter(catalogue, documents).buckets(handle, query));
    return facets;
  }

  Optional<Item> find(String id) {
    return items(
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

  /// All findings of a document, in the order of the text.
  List<Noted> ofDocument(Sha256 document) {
    return handle
        .createQuery("SELECT " + NOTED + NOTED_FROM + " WHERE f.document = ? ORDER BY f.ordinal")
        .bind(0, document.hex())
        .map((result, context) -> noted(new Row(result)))
        .list();
  }

  /// Those of `ids` that there are, with what the record knows of them, in one question.
  Map<String, Noted> listNoted(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery("SELECT " + NOTED + NOTED_FROM + " WHERE f.id IN " + Several.VALUES)
        .bind(0, Several.of(ids))
        .map((result, context) -> noted(new Row(result)))
        .list()
        .stream()
        .collect(Collectors.toMap(noted -> noted.found().id(), noted -> noted));
  }

  /// Who speaks, promises, asks, asserts or is named in the findings of a document, by finding.
  Map<String, EntityRef> listWho(Sha256 document) {
    return handle
        .createQuery(
            "SELECT f.id AS finding, e.id, e.name, e.type FROM findings f JOIN entities e ON e.id = f.who WHERE f.document = ?")
        .bind(0, document.hex())
        .map((result, context) -> {
          var row = new Row(result);
          return Map.entry(row.text("finding"), Entities.ref(row));
        })
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
    return items(statement.mapTo(Long.class).list().stream().mapToLong(Long::longValue).toArray());
  }

  /// The numbers of the rows on a page. What a row says is read afterwards, of these alone: put in
  /// order with the rest, the words around each finding of the list would be cut out first.
  private long[] rows(Filter filter, Query query, String order) {
    return new Paged(handle, filter)
        .rows("f.rowid AS at", query, order, row -> row.large("at")).stream()
            .mapToLong(Long::longValue)
            .toArray();
  }

  /// In the order of `rows`; those that are gone are left out.
  private List<Item> items(long[] rows) {
    Map<Long, Item> items = byRow(rows);
    return Arrays.stream(rows).filter(items::containsKey).mapToObj(items::get).toList();
  }

  private Map<Long, Item> byRow(long[] rows) {
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
        noted(row),
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

  private static Noted noted(Row row) {
    return new Noted(
        DocumentRows.found(row),
        entity(row, "who", "who"),
        entity(row, "to_whom", "to"),
        row.find("matter").map(id -> new Ref(id, row.find("matter_title").orElse(id))),
        new Tally(row.number("agree"), row.number("contradict"), row.number("part")));
  }

  private static Optional<EntityRef> entity(Row row, String id, String prefix) {
    return row.find(prefix + "_name")
        .map(name ->
            new EntityRef(
                row.text(id),
                name,
                Worded.of(Finding.Name.Type.class, row.text(prefix + "_type"))));
  }

  private Filter filter(Catalogue catalogue, Query query) {
    // Of a person or a series there are few: then the list's own index is no help.
    String few = FindingFacets.leavesFew(query.filters().keySet()) ? "+" : "";
    String condition =
        "%1$sf.catalogue = '%2$s' AND %1$sf.copy_of IS NULL AND d.later IS NULL"
            .formatted(few, catalogue.word());
    return new Filter(FROM, condition, "f.folded", FindingFacets.of(catalogue, today));
  }

  private static String order(Catalogue catalogue, Query query) {
    Sort standard = catalogue == Catalogue.EVENTS ? Sort.DATE : Sort.SUREST;
    String by =
        switch (query.sort().orElse(standard)) {
          case NEWEST -> "d.published_first IS NULL, d.published_first DESC";
          case OLDEST -> "d.published_first IS NULL, d.published_first";
          case DATE -> "f.day IS NULL, f.day";
          case VALUE ->
              "coalesce(f.value, f.high, f.low) IS NULL, CAST(coalesce(f.value, f.high, f.low) AS REAL) DESC";
          case MOST_CONTESTED -> "f.contradict DESC, f.part DESC, f.agree DESC, f.confidence DESC";
          case MOST_VOICES -> "f.agree + f.contradict + f.part DESC, f.confidence DESC";
          case SUREST, NAME -> "f.confidence DESC";
        };
    // Doubtful ones stand last, unless somebody asks for another order.
    String last = catalogue == Catalogue.EVENTS && query.sort().isEmpty() ? "f.sure = 'low', " : "";
    return last + by + ", d.n, f.ordinal";
  }
}
