package org.onrecord.store.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.store.sql.Filter;

/// How many rows the lists have: each document's are counted when it comes in and when its voice
/// changes, and here summed up. Linear in the documents, which are a hundredth of the findings.
public final class Counted {
  public static final String COUNT =
      "INSERT INTO counted SELECT ?, "
          + List.of(Catalogue.values()).stream()
              .map(c -> "coalesce(sum(catalogue = '" + c.word() + "'), 0)")
              .collect(Collectors.joining(", "))
          + " FROM findings WHERE document = ? AND +catalogue IS NOT NULL AND +copy_of IS NULL";

  private static final String FROM =
      " FROM counted c JOIN documents d ON d.sha256 = c.document WHERE d.later IS NULL";

  private final Handle handle;

  public Counted(Handle handle) {
    this.handle = handle;
  }

  /// Counts the rows of a document that came in.
  public void count(Sha256 document) {
    handle.execute(COUNT, document.hex(), document.hex());
  }

  /// How many rows each list has.
  public Map<Catalogue, Integer> all() {
    List<Catalogue> catalogues = List.of(Catalogue.values());
    String sums =
        catalogues.stream()
            .map(c -> "coalesce(sum(c.%s), 0)".formatted(c.word()))
            .collect(Collectors.joining(", "));
    return handle
        .createQuery("SELECT " + sums + FROM)
        .map((result, context) -> {
          var counts = new EnumMap<Catalogue, Integer>(Catalogue.class);
          for (int i = 0; i < catalogues.size(); i++) {
            counts.put(catalogues.get(i), result.getInt(i + 1));
          }
          return counts;
        })
        .one();
  }

  /// The head of a list under no filter: how many rows, of how many voices and documents.
  ///
  /// @param facets what each facet would leave
  public <T> Listed<T> head(Catalogue list, List<T> rows, Map<Facet, List<Listed.Bucket>> facets) {
    return handle
        .createQuery(
            "SELECT coalesce(sum(c.%1$s), 0), count(DISTINCT d.voice), count(*)%2$s AND c.%1$s > 0"
                .formatted(list.word(), FROM))
        .map((result, context) ->
            new Listed<>(rows, result.getInt(1), result.getInt(2), result.getInt(3), facets))
        .one();
  }

  /// The list as a filter of documents, each standing for its rows: for facets that are of the
  /// document.
  public static Filter filter(Catalogue list, Map<Facet, Filter.Choice> facets) {
    return new Filter(
        "FROM counted c JOIN documents d ON d.sha256 = c.document JOIN sources s ON s.id = d.source",
        "d.later IS NULL AND c.%s > 0".formatted(list.word()),
        "",
        facets,
        "sum(c.%s)".formatted(list.word()));
  }
}
