package org.onrecord.match.pair;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Stance;

/// The date of one event: the same day, or another.
final class DatesRule implements Rule {
  private static final double SAME_EVENT = 0.5;
  private static final double NEAR = 0.8;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    for (Unit.Day a : couple.a().days()) {
      for (Unit.Day b : couple.b().days()) {
        double same = overlap(a.event(), b.event());
        if (same >= SAME_EVENT
            && couple.near(a.place(), b.place()) >= NEAR
            && a.value().isDay()
            && b.value().isDay()) {
          double sure = Math.min(1, 0.4 + 0.2 * same + 0.15 * couple.near(a.place(), b.place()));
          return Optional.of(
              a.value().equals(b.value())
                  ? new Verdict(Stance.AGREE, "date", "both say %s".formatted(a.words()), sure)
                  : new Verdict(
                      Stance.CONTRADICT,
                      "date",
                      "%s here, %s there".formatted(a.words(), b.words()),
                      sure * 0.9));
        }
      }
    }
    return Optional.empty();
  }

  private static double overlap(Set<String> a, Set<String> b) {
    var both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() < 2 ? 0 : both.size() / (double) Math.min(a.size(), b.size());
  }
}
