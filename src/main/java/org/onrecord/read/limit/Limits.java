package org.onrecord.read.limit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The limits that hold for one reader.
///
/// @param changed those that differ from their default
public record Limits(Map<Limit, Long> changed) {
  public static final Limits DEFAULT = new Limits(Map.of());

  public Limits {
    var copy = new EnumMap<Limit, Long>(Limit.class);
    changed.forEach((limit, value) -> {
      if (value <= 0) {
        throw new IllegalArgumentException(
            limit.key()
                + " must be above zero, not "
                + value
                + ": a limit of nothing reads nothing");
      }
      copy.put(limit, value);
    });
    changed = Collections.unmodifiableMap(copy);
  }

  public long get(Limit limit) {
    return changed.getOrDefault(limit, limit.byDefault());
  }

  /// [#get] for what counts things in memory.
  public int count(Limit limit) {
    return Math.toIntExact(Math.min(get(limit), Integer.MAX_VALUE - 16));
  }

  /// That `limit` was passed, in `words` with a place for its value.
  public LimitReached reached(Limit limit, String words) {
    String value = String.format(Locale.ROOT, "%,d", get(limit));
    return LimitReached.size(limit, String.format(Locale.ROOT, words, value));
  }

  public Limits with(Limit limit, long value) {
    var more = new EnumMap<Limit, Long>(Limit.class);
    more.putAll(changed);
    more.put(limit, value);
    return new Limits(more);
  }
}
