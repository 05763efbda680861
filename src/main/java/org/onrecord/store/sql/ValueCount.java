package org.onrecord.store.sql;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.view.list.Listed;

/// Counts the values of one facet, as `GROUP BY` would.
public final class ValueCount {
  private static final Comparator<Listed.Bucket> MOST =
      Comparator.comparingInt(Listed.Bucket::count).reversed().thenComparing(Listed.Bucket::value);

  private final List<String> order;
  private final Map<String, Listed.Bucket> counts = new HashMap<>();

  /// @param order the values, where the facet has its own order; else none
  public ValueCount(List<String> order) {
    this.order = order;
  }

  /// Counts a row; one without a value is not counted.
  public void add(@Nullable String value, @Nullable String label) {
    if (value != null) {
      var one = new Listed.Bucket(value, label == null ? "" : label, 1);
      counts.merge(value, one, ValueCount::together);
    }
  }

  /// Of two labels the last by the alphabet, as the database takes the largest.
  private static Listed.Bucket together(Listed.Bucket a, Listed.Bucket b) {
    String label = a.label().compareTo(b.label()) < 0 ? b.label() : a.label();
    return new Listed.Bucket(a.value(), label, a.count() + b.count());
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /// In the facet's own order, or the most frequent, at most `limit`; those that are alike by their
  /// value.
  public List<Listed.Bucket> most(int limit) {
    if (!order.isEmpty()) {
      return order.stream().map(counts::get).filter(Objects::nonNull).toList();
    }
    return counts.values().stream().sorted(MOST).limit(limit).toList();
  }
}
