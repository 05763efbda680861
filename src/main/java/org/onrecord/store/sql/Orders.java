package org.onrecord.store.sql;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;

/// How long lists begin, in their order, for as long as the tables stay the same. Putting a list in
/// order costs O(rows log rows) whichever page of it is asked for; who turns page after page pays
/// that once. Safe for many threads.
public final class Orders {
  /// Rows that are remembered of one list.
  public static final int FAR = 20_000;

  /// Rows that are remembered in all, eight bytes each.
  private static final int MOST = 1_000_000;

  private final Map<Key, long[]> known = new LinkedHashMap<>(64, 0.75f, true);
  private final Newest newest = new Newest();
  private int held;

  /// What the order of a list depends on.
  ///
  /// @param list its name, with whatever else the order depends on
  private record Key(String list, String words, Map<Facet, String> filters, Optional<Sort> sort) {}

  /// The row numbers of the page that `query` asks for, in order.
  ///
  /// @param list the list's name, with whatever else its order depends on
  /// @param first the first rows of the list that `query` asks for, so many
  /// @return empty where no page is turned, or one that lies farther than is remembered
  public Optional<long[]> page(Handle handle, String list, Query query, IntFunction<long[]> first) {
    if (query.offset() == 0 || query.offset() + query.limit() > FAR) {
      return Optional.empty();
    }
    var key = new Key(list, query.words(), query.filters(), query.sort());
    // What people judge changes no order.
    Moment now = Moment.ofTexts(handle);
    long[] rows =
        find(key, now)
            .orElseGet(() -> {
              long[] found = first.apply(FAR);
              keep(key, now, found);
              return found;
            });
    int from = Math.min(query.offset(), rows.length);
    return Optional.of(Arrays.copyOfRange(rows, from, Math.min(from + query.limit(), rows.length)));
  }

  private synchronized Optional<long[]> find(Key key, Moment now) {
    return newest.is(now, this::forget) ? Optional.ofNullable(known.get(key)) : Optional.empty();
  }

  private synchronized void keep(Key key, Moment now, long[] rows) {
    if (!newest.is(now, this::forget) || known.containsKey(key)) {
      return;
    }
    known.put(key, rows);
    held += rows.length;
    for (var eldest = known.entrySet().iterator(); held > MOST; ) {
      held -= eldest.next().getValue().length;
      eldest.remove();
    }
  }

  private void forget() {
    known.clear();
    held = 0;
  }
}
