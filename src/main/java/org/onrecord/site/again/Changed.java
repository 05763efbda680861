package org.onrecord.site.again;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// What is different from the last publication, and so which pages may be.
public final class Changed {
  private final boolean everything;
  private final boolean happened;
  private final boolean day;
  private final LocalDate now;

  /// Places of the register in texts that are not as they were, ascending.
  private final int[] places;

  private Changed(State before, State now) {
    this.now = now.day();
    // Nobody looks back to an earlier day but by setting a clock.
    everything = !before.texts().equals(now.texts()) || now.day().isBefore(before.day());
    day = !before.day().equals(now.day());
    happened = day || !before.root().equals(now.root());
    Set<String> all = new HashSet<>(before.mentions().keySet());
    all.addAll(now.mentions().keySet());
    places =
        all.stream()
            .filter(key -> !Objects.equals(before.mentions().get(key), now.mentions().get(key)))
            .mapToInt(Needs::place)
            .sorted()
            .toArray();
  }

  public static Changed between(State before, State now) {
    return new Changed(before, now);
  }

  /// Whether all pages have to be made anew.
  public boolean isEverything() {
    return everything;
  }

  /// Whether a page that was made from `needs` may come out otherwise now.
  public boolean touches(Needs needs) {
    return everything
        || needs.all() && happened
        || needs.day() && day
        || needs.until().filter(ahead -> ahead.isBefore(now)).isPresent()
        || needs.hasAnyOf(places);
  }
}
