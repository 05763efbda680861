package org.onrecord.model.view.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What to list: the words, the filters, the order and the page of it.
///
/// @param words what the reader searches for; empty for everything
/// @param filters one value a facet, as the [Bucket] of an earlier answer named it; a facet the
///   list does not have is ignored
/// @param sort empty for the list's own default; one it does not have counts as the default
/// @param offset how many rows to leave out first
/// @param limit how many rows at most, 0 for the counts alone
/// @param counting what to count besides
public record Query(
    String words,
    Map<Facet, String> filters,
    Optional<Sort> sort,
    int offset,
    int limit,
    Counting counting) {
  /// What an answer says besides its rows; counting a long list costs more than a page of it.
  public enum Counting {
    /// How many rows there are, from how many voices and documents, and what each facet would
    /// leave.
    ALL,
    /// The same without facets, which are then empty.
    TOTALS,
    /// Nothing: the totals are 0.
    NONE
  }

  /// A query that has all counted.
  public Query(
      String words, Map<Facet, String> filters, Optional<Sort> sort, int offset, int limit) {
    this(words, filters, sort, offset, limit, Counting.ALL);
  }

  /// Rows on one page of a list.
  public static final int PAGE = 50;

  public Query {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("a page before the first: " + offset + ", " + limit);
    }
    // Map.copyOf would forget the order, and addresses are built from it.
    var ordered = new EnumMap<Facet, String>(Facet.class);
    ordered.putAll(filters);
    filters = Collections.unmodifiableMap(ordered);
  }

  /// The first page of everything.
  public static Query all() {
    return new Query("", Map.of(), Optional.empty(), 0, PAGE);
  }

  public Query withWords(String other) {
    return new Query(other, filters, sort, offset, limit, counting);
  }

  public Query with(Facet facet, String value) {
    var more = new EnumMap<Facet, String>(Facet.class);
    more.putAll(filters);
    more.put(facet, value);
    return new Query(words, more, sort, offset, limit, counting);
  }

  public Query without(Facet facet) {
    var fewer = new EnumMap<Facet, String>(Facet.class);
    fewer.putAll(filters);
    fewer.remove(facet);
    return new Query(words, fewer, sort, offset, limit, counting);
  }

  public Query with(Sort order) {
    return new Query(words, filters, Optional.of(order), offset, limit, counting);
  }

  public Query page(int offset, int limit) {
    return new Query(words, filters, sort, offset, limit, counting);
  }

  public Query counting(Counting other) {
    return new Query(words, filters, sort, offset, limit, other);
  }

  /// Whether so many rows as answer are all rows there are, so that they can be counted themselves.
  /// Never where nothing is to be counted.
  public boolean isWhole(int rows) {
    return offset == 0 && rows < limit && counting != Counting.NONE;
  }

  /// Whether the list is narrowed by one facet alone and all is to be counted: what that facet
  /// would leave is then what it would leave of the whole list.
  public boolean isNarrowedByOne() {
    return words.isBlank() && filters.size() == 1 && counting == Counting.ALL;
  }

  public Optional<String> filter(Facet facet) {
    return Optional.ofNullable(filters.get(facet));
  }
}
