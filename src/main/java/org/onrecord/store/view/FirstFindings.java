package org.onrecord.store.view;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.FindingFacets;

/// The beginnings of several lists of findings that one facet leaves few of, in one question.
final class FirstFindings {
  /// Rows under the facet that are looked at; a list of more is put in order by the database.
  private static final int FEW = 2_000;

  private static final Comparator<Ranked> SUREST =
      Comparator.comparingDouble(Ranked::confidence)
          .reversed()
          .thenComparingLong(Ranked::document)
          .thenComparingLong(Ranked::ordinal);

  private final Handle handle;

  FirstFindings(Handle handle) {
    this.handle = handle;
  }

  /// A row of one of several lists.
  ///
  /// @param document its number
  private record Ranked(
      long at, Catalogue catalogue, String voice, long document, long ordinal, double confidence) {
    private static final String COLUMNS =
        "SELECT f.rowid AS at, f.catalogue, d.voice, d.n, f.ordinal, f.confidence ";

    private static Ranked read(Row row) {
      return new Ranked(
          row.large("at"),
          Worded.of(Catalogue.class, row.text("catalogue")),
          row.text("voice"),
          row.large("n"),
          row.large("ordinal"),
          row.real("confidence"));
    }
  }

  /// The first rows of each list, the surest first, with totals.
  ///
  /// @return empty where the facet leaves more rows than are looked at here
  /// @throws IllegalArgumentException for a facet that not every list has, or a list that does not
  ///   begin with the surest
  Optional<Map<Catalogue, Listed<Item>>> find(
      Set<Catalogue> which, Facet facet, String value, int first) {
    if (!FindingFacets.ofAll().containsKey(facet) || which.contains(Catalogue.EVENTS)) {
      throw new IllegalArgumentException(facet + " of " + which);
    }
    List<Ranked> rows = rows(which, facet, value);
    if (rows.size() > FEW) {
      return Optional.empty();
    }
    Map<Catalogue, List<Ranked>> all =
        rows.stream().sorted(SUREST).collect(Collectors.groupingBy(Ranked::catalogue));
    Map<Long, Item> items =
        new Items(handle)
            .byRow(
                all.values().stream()
                    .flatMap(list -> list.stream().limit(first))
                    .mapToLong(Ranked::at)
                    .toArray());
    var lists = new EnumMap<Catalogue, Listed<Item>>(Catalogue.class);
    for (Catalogue catalogue : which) {
      lists.put(catalogue, listed(all.getOrDefault(catalogue, List.of()), items));
    }
    return Optional.of(lists);
  }

  private List<Ranked> rows(Set<Catalogue> which, Facet facet, String value) {
    String words =
        which.stream().sorted().map(c -> "'" + c.word() + "'").collect(Collectors.joining(", "));
    // There are few: then the lists' own index is no help.
    var filter =
        new Filter(
            Items.FROM,
            "+f.catalogue IN (%s) AND +f.copy_of IS NULL AND d.later IS NULL".formatted(words),
            "",
            FindingFacets.ofAll());
    Query query = Query.all().with(facet, value);
    return filter
        .bind(
            handle.createQuery(Ranked.COLUMNS + filter.rows(query) + " LIMIT " + (FEW + 1)), query)
        .map((result, context) -> Ranked.read(new Row(result)))
        .list();
  }

  /// @param items the first of them
  private static Listed<Item> listed(List<Ranked> all, Map<Long, Item> items) {
    return new Listed<>(
        all.stream().map(Ranked::at).filter(items::containsKey).map(items::get).toList(),
        all.size(),
        (int) all.stream().map(Ranked::voice).distinct().count(),
        (int) all.stream().mapToLong(Ranked::document).distinct().count(),
        Map.of());
  }
}
