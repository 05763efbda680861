package org.onrecord.publish.list;

import java.util.ArrayList;
import java.util.Optional;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.say.Links;

/// The address of a list under a query. What is the default is left out, so one state has one
/// address.
///
/// @param path the list's own
public record AddressOf(String path) {

  public String of(Query query) {
    var parts = new ArrayList<String>();
    if (!query.words().isEmpty()) {
      parts.add("q=" + Links.encode(query.words()));
    }
    query.filters().forEach((facet, v) -> parts.add(facet.word() + "=" + Links.encode(v)));
    query.sort().ifPresent(sort -> parts.add("sort=" + sort.word()));
    if (query.offset() > 0) {
      parts.add("from=" + query.offset());
    }
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  /// The same query from its first row.
  String fromStart(Query query) {
    return of(query.page(0, query.limit()));
  }

  String sortedBy(Query query, Optional<Sort> sort) {
    return of(new Query(query.words(), query.filters(), sort, 0, query.limit()));
  }
}
