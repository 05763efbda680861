package org.onrecord.match.pair;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Stance;

/// Numbers of one unit that measure one thing: they fit each other, or they do not.
final class NumbersRule implements Rule {
  /// How much of what is measured must be told in the same words.
  private static final double SAME_MEASURE = 0.34;

  private static final double NEAR = 0.5;

  private static final double SAME_NUMBER = 0.3;

  /// Two equal numbers are a sign of their own that one thing is meant; two different ones are not.
  /// So to contradict, more of what they measure must be told in the same words, and in more than
  /// one.
  private static final double SAME_MEASURE_OF_DIFFERENT = 0.5;

  private static final int WORDS_IN_COMMON = 2;

  /// Counts of one thing seldom differ by more than this factor; beyond it nearly all must be the
  /// same.
  private static final double FAR_APART = 8;

  private static final double NEARLY_THE_SAME_MEASURE = 0.75;

  /// Without telling what they measure in the same words, so much must be the same around them.
  private static final double VERY_NEAR = 1.5;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<Verdict> best = Optional.empty();
    for (Quantity a : couple.a().numbers()) {
      for (Quantity b : couple.b().numbers()) {
        Optional<Verdict> verdict = judge(couple, a, b);
        if (verdict.isPresent() && (best.isEmpty() || rank(verdict.get()) > rank(best.get()))) {
          best = verdict;
        }
      }
    }
    return best;
  }

  /// Where one of several numbers is the same in both, it is more likely that one that both mean.
  private static double rank(Verdict verdict) {
    return verdict.strength() + (verdict.stance() == Stance.AGREE ? SAME_NUMBER : 0);
  }

  private static Optional<Verdict> judge(Couple couple, Quantity a, Quantity b) {
    if (!a.unit().equals(b.unit()) || differentPeriods(a, b)) {
      return Optional.empty();
    }
    double measure = overlap(a.measures(), b.measures());
    double near = couple.near(a.place(), b.place());
    if (near < (measure >= SAME_MEASURE ? NEAR : VERY_NEAR)) {
      return Optional.empty();
    }
    double sure = Math.min(1, 0.4 + 0.25 * measure + 0.2 * Math.min(2, near));
    String unit = a.words().contains(b.unit()) ? "" : " " + a.unit();
    if (!a.fits(b)) {
      if (!meanOneThing(a, b, near)) {
        return Optional.empty();
      }
      return Optional.of(
          new Verdict(
              Stance.CONTRADICT,
              "number " + a.unit(),
              "%s against %s".formatted(a.words(), b.words()),
              sure));
    }
    return a.isExact() && b.isExact() && a.high() > 2
        ? Optional.of(
            new Verdict(
                Stance.AGREE,
                "number " + a.unit(),
                a.words().equals(b.words())
                    ? "both say %s%s".formatted(a.words(), unit)
                    : "%s and %s fit each other".formatted(a.words(), b.words()),
                sure))
        : Optional.empty();
  }

  private static boolean meanOneThing(Quantity a, Quantity b, double near) {
    double measure = overlap(a.measures(), b.measures());
    int words = shared(a.measures(), b.measures()).size();
    if (a.ratio(b) > FAR_APART) {
      return measure >= NEARLY_THE_SAME_MEASURE && words >= WORDS_IN_COMMON;
    }
    return measure >= SAME_MEASURE_OF_DIFFERENT && words >= WORDS_IN_COMMON
        || near >= VERY_NEAR && words > 0;
  }

  private static boolean differentPeriods(Quantity a, Quantity b) {
    return !a.period().isEmpty() && !b.period().isEmpty() && !a.period().equals(b.period());
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return shared(a, b).size() / (double) Math.min(a.size(), b.size());
  }

  private static Set<String> shared(Set<String> a, Set<String> b) {
    var both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
