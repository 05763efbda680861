package org.onrecord.match.pair.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.match.passage.Unit;
import org.onrecord.match.words.Common;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;
import org.onrecord.model.When;

/// The date of one event: the same, or another.
///
/// A day whose year the text does not state may have been resolved to the wrong one, so two days
/// that differ in the year alone contradict each other only when both years are written. Passages
/// that share a day say nothing against each other by another day: one of them tells of more.
public final class DatesRule implements Rule {
  private static final double SAME_EVENT = 0.6;
  private static final double NEAR = 1.2;
  private static final double COVER = 0.5;

  /// One day is a sign of its own that one event is meant.
  private static final double SAME_NEAR = 0.9;

  private static final double SAME_COVER = 0.35;

  /// What one day says of one thing being meant, in nats.
  private static final double ONE_DAY = 3;

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final int MONTH_AND_DAY = "2031-".length();

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<Verdict> first = Optional.empty();
    for (Unit.Day a : couple.a().said().days()) {
      for (Unit.Day b : couple.b().said().days()) {
        if (!isPoint(a.value()) || !isPoint(b.value())) {
          continue;
        }
        Optional<Verdict> verdict = compare(couple, a, b);
        if (isSame(a, b)) {
          return verdict;
        }
        first = first.or(() -> verdict);
      }
    }
    return first;
  }

  /// A day or a month.
  private static boolean isPoint(When when) {
    return !when.isInterval() && when.iso().length() >= "2031-11".length();
  }

  /// "Last April" and "two months ago" were counted from the day of the text, and that may be
  /// wrong.
  private static boolean isWritten(Unit.Day day) {
    return Character.isDigit(day.words().charAt(0)) || YEAR.matcher(day.words()).find();
  }

  private static Optional<Verdict> compare(Couple couple, Unit.Day a, Unit.Day b) {
    double same = overlap(a.event(), b.event());
    Likeness near = couple.beside(a.place(), b.place());
    boolean open =
        couple.a().said().open().contains(a.place())
            != couple.b().said().open().contains(b.place());
    double sure = 0.35 + 0.2 * same + 0.1 * Math.min(2.5, near.weight()) + 0.2 * near.cover();
    if (isSame(a, b)) {
      if (!near.isAtLeast(SAME_NEAR, SAME_COVER) || isTurned(couple.a()) != isTurned(couple.b())) {
        return Optional.empty();
      }
      String why = "both say %s".formatted(a.words());
      return Optional.of(Verdict.of(Stance.AGREE, Aspect.DATE, why, sure, near).withSigns(ONE_DAY));
    }
    String why = "%s against %s".formatted(a.words(), b.words());
    return isOutside(a, b)
            && isWritten(a)
            && isWritten(b)
            && !open
            && same >= SAME_EVENT
            && near.isAtLeast(NEAR, COVER)
        ? Optional.of(Verdict.of(Stance.CONTRADICT, Aspect.DATE, why, sure, near))
        : Optional.empty();
  }

  private static boolean isSame(Unit.Day a, Unit.Day b) {
    String first = a.value().iso();
    String second = b.value().iso();
    return hasYear(a) && hasYear(b)
        ? first.equals(second)
        : first.substring(MONTH_AND_DAY).equals(second.substring(MONTH_AND_DAY));
  }

  /// What one denies and the other does not is no agreement, however well they agree on the day.
  private static boolean isTurned(Unit unit) {
    return unit.said().denied().isPresent() || !unit.said().negated().isEmpty();
  }

  /// A day within the month that the other names says nothing against it.
  private static boolean isOutside(Unit.Day a, Unit.Day b) {
    Optional<LocalDate> fromA = a.value().first();
    Optional<LocalDate> fromB = b.value().first();
    return fromA.isPresent()
        && fromB.isPresent()
        && (a.value().last().orElseThrow().isBefore(fromB.get())
            || b.value().last().orElseThrow().isBefore(fromA.get()));
  }

  private static boolean hasYear(Unit.Day day) {
    return YEAR.matcher(day.words()).find();
  }

  /// Of what both events are called, common words left out.
  private static double overlap(Set<String> a, Set<String> b) {
    var first = new HashSet<>(a);
    var second = new HashSet<>(b);
    first.removeIf(Common::isCommon);
    second.removeIf(Common::isCommon);
    double least = Math.min(first.size(), second.size());
    first.retainAll(second);
    return least == 0 ? 0 : first.size() / least;
  }
}
