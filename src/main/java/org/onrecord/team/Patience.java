package org.onrecord.team;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// How long a name has to wait after wrong passwords: nothing for the first five, then twice as
/// long each time, up to a minute. Never longer and never for good, so that nobody can lock another
/// out; fifteen signs bear 1,440 guesses a day. Names that nobody has wait just the same.
///
/// In memory alone, and forgotten with the program. Safe for many threads.
public final class Patience {
  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /// Names that are remembered; the one that failed longest ago is forgotten first.
  private static final int REMEMBERED = 10_000;

  private final Map<String, Failed> failed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failed> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Failed(int times, Instant last) {}

  /// How long `key` has to wait from `now` on.
  public synchronized Duration before(String key, Instant now) {
    Failed before = failed.get(key);
    if (before == null || before.times() < FREE) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(before.times() - FREE, 6));
    Instant until = before.last().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }

  /// A wrong password.
  ///
  /// @return how many in a row it was
  public synchronized int failed(String key, Instant now) {
    Failed before = failed.getOrDefault(key, new Failed(0, now));
    failed.put(key, new Failed(before.times() + 1, now));
    return before.times() + 1;
  }

  public synchronized void succeeded(String key) {
    failed.remove(key);
  }
}
