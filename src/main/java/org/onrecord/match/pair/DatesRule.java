package org.onrecord.match.pair;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.model.Stance;

/// The date of one event: the same day, or another.
///
/// A day whose year the text does not state may have been resolved to the wrong one, so two days
/// that differ in the year alone contradict each other only when both years are written. Passages
/// that share a day say nothing against each other by another day: one of them tells of more.
final class DatesRule implements Rule {
  private static final double SAME_EVENT = 0.5;
  private static final double NEAR = 0.8;
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final int MONTH_AND_DAY = "2031-".length();

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<Verdict> first = Optional.empty();
    for (Unit.Day a : couple.a().days()) {
      for (Unit.Day b : couple.b().days()) {
        if (!a.value().isDay() || !b.value().isDay()) {
          continue;
        }
        Optional<Verdict> verdict = compare(couple, a, b);
        if (isSameDay(a, b)) {
          return verdict;
        }
        first = first.or(() -> verdict);
      }
    }
    return first;
  }

  private static Optional<Verdict> compare(Couple couple, Unit.Day a, Unit.Day b) {
    double same = overlap(a.event(), b.event());
    double near = couple.near(a.place(), b.place());
    if (same < SAME_EVENT || near < NEAR) {
      return Optional.empty();
    }
    double sure = Math.min(1, 0.4 + 0.2 * same + 0.15 * near);
    return Optional.of(
        isSameDay(a, b)
            ? new Verdict(Stance.AGREE, "date", "both say %s".formatted(a.words()), sure)
            : new Verdict(
                Stance.CONTRADICT,
                "date",
                "%s here, %s there".formatted(a.words(), b.words()),
                sure * 0.9));
  }

  private static boolean isSameDay(Unit.Day a, Unit.Day b) {
    String first = a.value().iso();
    String second = b.value().iso();
    boolean bothStateTheYear = YEAR.matcher(a.words()).find() && YEAR.matcher(b.words()).find();
    return bothStateTheYear
        ? first.equals(second)
        : first.substring(MONTH_AND_DAY).equals(second.substring(MONTH_AND_DAY));
  }

  private static double overlap(Set<String> a, Set<String> b) {
    var both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() < 2 ? 0 : both.size() / (double) Math.min(a.size(), b.size());
  }
}
