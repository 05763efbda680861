package org.onrecord.match.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Stance;

/// Passages that say much the same in much the same words, or the same with a "not".
final class SameWordsRule implements Rule {
  private static final double NEAR = 2.2;

  /// How alike whole passages must be: a shared turn of phrase in two long sentences says little.
  private static final double ALIKE = 0.2;

  private static final double DENIED_ALIKE = 0.35;
  private static final int LEAST_WORDS = 2;
  private static final int SHOWN = 3;

  /// Words between a "not" and the nearest shared word that it is about.
  private static final int DENIES = 3;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    List<Couple.Shared> closest = couple.closest();
    double near = Couple.weight(closest);
    long words = closest.stream().filter(s -> !s.concept()).count();
    if (near < NEAR || words < LEAST_WORDS || couple.alike() < ALIKE) {
      return Optional.empty();
    }
    double sure = Math.min(0.85, 0.2 + 0.1 * near + 0.5 * couple.alike());
    boolean notA = couple.a().negation().filter(n -> denies(n, closest, true)).isPresent();
    boolean notB = couple.b().negation().filter(n -> denies(n, closest, false)).isPresent();
    if (notA != notB
        && couple.alike() >= DENIED_ALIKE
        && couple.a().negation().isPresent() != couple.b().negation().isPresent()) {
      String not = (notA ? couple.a() : couple.b()).negation().orElseThrow().words();
      String why = "\u201C%s\u201D %s".formatted(not, notA ? "here, not there" : "there, not here");
      return Optional.of(new Verdict(Stance.CONTRADICT, "words", why, sure));
    }
    return Optional.of(
        new Verdict(Stance.AGREE, "words", "the same in both: " + shown(closest), sure));
  }

  private static boolean denies(Negation not, List<Couple.Shared> closest, boolean inA) {
    return closest.stream()
        .anyMatch(s -> Math.abs((inA ? s.placeA() : s.placeB()) - not.place()) <= DENIES);
  }

  private static String shown(List<Couple.Shared> closest) {
    return closest.stream()
        .map(s -> "\u201C" + s.inA() + "\u201D")
        .distinct()
        .limit(SHOWN)
        .collect(Collectors.joining(", "));
  }
}
