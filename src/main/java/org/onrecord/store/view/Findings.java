package org.onrecord.store.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Orders;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.tables.Counted;
import org.onrecord.store.tables.FacetCounts;
import org.onrecord.store.tables.FindingFacets;

/// Lists of findings, one row a voice.
final class Findings {
  private static final String UNDECIDED =
      "f.catalogue IN ('commitments', 'demands') AND f.copy_of IS NULL AND d.later IS NULL"
          + " AND f.id NOT IN (SELECT r.finding FROM register_decisions r WHERE r.kind <> 'split')";

  private final Handle handle;
  private final Items items;
  private final LocalDate today;

  Findings(Handle handle, LocalDate today) {
    this.handle = handle;
    items = new Items(handle);
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
    List<Item> rows = items.list(page);
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
    List<Item> rows = items.list(rows(filter, query, order(Catalogue.COMMITMENTS, query)));
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

  /// The numbers of the rows on a page. What a row says is read afterwards, of these alone: put in
  /// order with the rest, the words around each finding of the list would be cut out first.
  private long[] rows(Filter filter, Query query, String order) {
    return new Paged(handle, filter)
        .rows("f.rowid AS at", query, order, row -> row.large("at")).stream()
            .mapToLong(Long::longValue)
            .toArray();
  }

  private Filter filter(Catalogue catalogue, Query query) {
    // Of a person or a series there are few: then the list's own index is no help.
    String few = FindingFacets.leavesFew(query.filters().keySet()) ? "+" : "";
    String condition =
        "%1$sf.catalogue = '%2$s' AND %1$sf.copy_of IS NULL AND d.later IS NULL"
            .formatted(few, catalogue.word());
    return new Filter(Items.FROM, condition, "f.folded", FindingFacets.of(catalogue, today));
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
