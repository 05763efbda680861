package org.onrecord.store.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;

/// Counts of lists, for as long as the tables stay the same: counting a long list costs seconds, a
/// page of it milliseconds. Safe for many threads.
public final class CountCache {
  private static final int MOST = 256;

  private final Map<String, Listed<?>> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Listed<?>> eldest) {
          return size() > MOST;
        }
      };

  private final Newest newest = new Newest();

  /// What `list` answers to `query`, with counts that were made before where there are some.
  ///
  /// @param name the list's, with whatever else its counts depend on
  /// @param now the moment of what the lists are made of: for all lists of one cache the same
  public <T> Listed<T> answer(
      String name, Moment now, Query query, Function<Query, Listed<T>> list) {
    if (query.counting() == Counting.NONE) {
      return list.apply(query);
    }
    String key = name + query.counting() + "\n" + query.words() + "\n" + query.filters();
    Optional<Listed<?>> counts = find(now, key);
    if (counts.isEmpty()) {
      Listed<T> whole = list.apply(query);
      put(now, key, whole);
      return whole;
    }
    Listed<T> rows = list.apply(query.counting(Counting.NONE));
    Listed<?> known = counts.get();
    return new Listed<>(
        rows.rows(), known.total(), known.voices(), known.documents(), known.facets());
  }

  private synchronized Optional<Listed<?>> find(Moment now, String key) {
    return newest.is(now, known::clear) ? Optional.ofNullable(known.get(key)) : Optional.empty();
  }

  private synchronized void put(Moment now, String key, Listed<?> whole) {
    if (newest.is(now, known::clear)) {
      known.put(
          key,
          new Listed<>(
              List.of(), whole.total(), whole.voices(), whole.documents(), whole.facets()));
    }
  }
}
