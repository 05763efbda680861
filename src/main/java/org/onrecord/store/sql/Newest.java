package org.onrecord.store.sql;

import java.util.Optional;

/// The newest moment that a cache was asked at: what it keeps is of that one. Who still reads what
/// was there before, as a page does that began before a change, neither uses what is kept nor takes
/// it away from others. Not safe for many threads by itself.
public final class Newest {
  private Optional<Moment> newest = Optional.empty();

  /// Whether what is kept is of `now`.
  ///
  /// @param forget takes away what is kept; called first where `now` is of other tables, or newer
  public boolean is(Moment now, Runnable forget) {
    if (newest.isPresent() && now.isBefore(newest.get())) {
      return false;
    }
    if (!newest.equals(Optional.of(now))) {
      forget.run();
      newest = Optional.of(now);
    }
    return true;
  }
}
