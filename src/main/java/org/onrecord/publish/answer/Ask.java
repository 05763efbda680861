package org.onrecord.publish.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;

/// What a reader asks of one page.
///
/// @param path the page's address, without form and query
/// @param ids what stands in the places of the route's pattern
/// @param params the query of the address, one value a name
/// @param visitor who asks
/// @param sent the form that was sent to this address and is shown again, with what is wrong
public record Ask(
    RecordView record,
    String path,
    List<String> ids,
    Map<String, String> params,
    Visitor visitor,
    Optional<Sent> sent) {
  /// Longer filters and searches are nobody's question; quoted words are no longer.
  private static final int LONGEST = 4000;

  private static final int LAST_ROW = 1_000_000;

  /// The name under which an address says how many rows are wanted.
  public static final String LIMIT = "limit";

  /// More rows at once are a download's business.
  public static final int MOST_ROWS = 500;

  public Ask {
    ids = List.copyOf(ids);
    params = Map.copyOf(params);
  }

  /// What stands in the first place of the pattern.
  public String id() {
    return ids.getFirst();
  }

  /// The same, as if the address said so.
  public Ask with(String name, String value) {
    var more = new java.util.HashMap<>(params);
    more.put(name, value);
    return new Ask(record, path, ids, more, visitor, sent);
  }

  public Optional<String> param(String name) {
    return Optional.ofNullable(params.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
  }

  /// The query that the address states; what cannot be understood is left out.
  public Query query(List<Facet> facets, int limit) {
    var filters = new EnumMap<Facet, String>(Facet.class);
    facets.forEach(f -> param(f.word()).ifPresent(value -> filters.put(f, value)));
    int rows = limit == 0 ? 0 : number(LIMIT, 1, MOST_ROWS).orElse(limit);
    int from = number("from", 0, LAST_ROW).orElse(0);
    return new Query(param("q").orElse(""), filters, sort(), from, rows);
  }

  private Optional<Sort> sort() {
    return param("sort").flatMap(Ask::sort);
  }

  private static Optional<Sort> sort(String word) {
    for (Sort sort : Sort.values()) {
      if (sort.word().equals(word)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }

  /// The number that the address states, or the nearest that is allowed; empty when it states none.
  public Optional<Integer> number(String name, int least, int most) {
    try {
      return param(name).map(Integer::parseInt).map(n -> Math.clamp(n, least, most));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
