package org.onrecord.velmora;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;

/// Filters, counts and cuts a list in memory.
///
/// @param values what a row has for each facet the list knows; value and label
record Shelf<T>(
    List<T> rows,
    Map<Facet, Function<T, List<Map.Entry<String, String>>>> values,
    Function<T, String> voice,
    Function<T, String> document) {

  Listed<T> page(Query query, Comparator<T> order) {
    List<T> kept = rows.stream().filter(row -> passes(row, query, null)).sorted(order).toList();
    List<T> page = kept.stream().skip(query.offset()).limit(query.limit()).toList();
    var facets = new LinkedHashMap<Facet, List<Listed.Bucket>>();
    values.keySet().forEach(facet -> facets.put(facet, buckets(query, facet)));
    return new Listed<>(page, kept.size(), distinct(kept, voice), distinct(kept, document), facets);
  }

  private static <T> int distinct(List<T> rows, Function<T, String> of) {
    return (int) rows.stream().map(of).filter(id -> !id.isEmpty()).distinct().count();
  }

  private boolean passes(T row, Query query, @org.jspecify.annotations.Nullable Facet except) {
    return query.filters().entrySet().stream()
        .filter(f -> f.getKey() != except)
        .allMatch(f ->
            Optional.ofNullable(values.get(f.getKey()))
                .map(of -> of.apply(row).stream().anyMatch(v -> v.getKey().equals(f.getValue())))
                .orElse(true));
  }

  private List<Listed.Bucket> buckets(Query query, Facet facet) {
    var counts = new TreeMap<String, Integer>();
    var labels = new HashMap<String, String>();
    var of = Optional.ofNullable(values.get(facet)).orElseThrow();
    for (T row : rows) {
      if (passes(row, query, facet)) {
        for (Map.Entry<String, String> value : of.apply(row)) {
          counts.merge(value.getKey(), 1, Integer::sum);
          labels.put(value.getKey(), value.getValue());
        }
      }
    }
    var buckets = new ArrayList<Listed.Bucket>();
    counts.forEach((v, n) -> buckets.add(new Listed.Bucket(v, labels.getOrDefault(v, ""), n)));
    buckets.sort(Comparator.comparingInt((Listed.Bucket b) -> -b.count()));
    return buckets;
  }
}
