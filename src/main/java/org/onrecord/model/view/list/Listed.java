package org.onrecord.model.view.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One page of a list.
///
/// @param total rows of the whole list under the query's filters
/// @param voices how many voices these rows come from; 0 where the rows are not of documents
/// @param documents how many documents they come from
/// @param facets for each facet the list has, what choosing a value would leave (all other filters
///   kept), the most frequent first, at most 20
public record Listed<T>(
    List<T> rows, int total, int voices, int documents, Map<Facet, List<Bucket>> facets) {
  public Listed {
    rows = List.copyOf(rows);
    var ordered = new EnumMap<Facet, List<Bucket>>(Facet.class);
    facets.forEach((facet, buckets) -> ordered.put(facet, List.copyOf(buckets)));
    facets = Collections.unmodifiableMap(ordered);
  }

  public List<Bucket> facet(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }

  /// One value of a facet.
  ///
  /// @param value as a [Query] takes it
  /// @param label as people read it, in a source's words (a name, a unit); empty when the word of
  ///   `value` is ours and the page has to say it
  public record Bucket(String value, String label, int count) {}
}
