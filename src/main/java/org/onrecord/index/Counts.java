package org.onrecord.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.view.list.Listed.Bucket;

/// How many passages have which value of a facet. A value is an id, and after a tab what to call
/// it.
final class Counts {
  private static final int MOST = 20;

  /// An odd number without a pattern, so that a copy and a value make a number of their own.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final Comparator<Map.Entry<String, Integer>> FREQUENT_FIRST =
      Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
          .thenComparing(Map.Entry::getKey);

  private final Optional<String> wanted;
  private final Map<String, Integer> counts = new HashMap<>();
  private final LongSet copies = new LongSet();

  Counts(Optional<String> wanted) {
    this.wanted = wanted;
  }

  /// Whether the facet is narrowed to one value.
  boolean isNarrowed() {
    return wanted.isPresent();
  }

  /// Whether a passage with that value passes.
  boolean passes(String value) {
    return wanted.isEmpty()
        || value.startsWith(wanted.get())
            && (value.length() == wanted.get().length()
                || value.charAt(wanted.get().length()) == Fields.TAB);
  }

  void add(String value, int count) {
    if (count > 0) {
      counts.merge(value, count, Integer::sum);
    }
  }

  /// Counts a passage of a shared voice, once for the same words.
  void addCopy(String value, long copy) {
    if (copies.add(copy + value.hashCode() * SPREAD)) {
      add(value, 1);
    }
  }

  /// The most frequent values.
  List<Bucket> buckets() {
    var most = new Best<>(MOST, FREQUENT_FIRST);
    counts.entrySet().forEach(most::offer);
    return most.list().stream().map(e -> bucket(e.getKey(), e.getValue())).toList();
  }

  private static Bucket bucket(String value, int count) {
    int tab = value.indexOf(Fields.TAB);
    return tab < 0
        ? new Bucket(value, "", count)
        : new Bucket(value.substring(0, tab), value.substring(tab + 1), count);
  }
}
