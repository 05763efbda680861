package org.onrecord.match.pair;

import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Passages that say much the same in much the same words.
final class SameWordsRule implements Rule {
  private static final double NEAR = 1.9;
  private static final double COVER = 0.52;
  private static final int LEAST_WORDS = 2;
  private static final int SHOWN = 3;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Likeness whole = couple.whole();
    boolean denial =
        couple.a().said().denied().isPresent() != couple.b().said().denied().isPresent();
    boolean open = couple.a().said().open().isEmpty() != couple.b().said().open().isEmpty();
    if (!whole.isAtLeast(NEAR, COVER)
        || whole.shared().size() < LEAST_WORDS
        || denial
        || isDeniedInOne(couple, whole)
        || open
        || couple.hasOtherYears()) {
      return Optional.empty();
    }
    String shown =
        whole.shared().stream()
            .map(s -> "\u201C" + s.inA() + "\u201D")
            .distinct()
            .limit(SHOWN)
            .collect(Collectors.joining(", "));
    double sure = Math.min(0.85, 0.15 + 0.1 * Math.min(3, whole.weight()) + 0.4 * whole.cover());
    return Optional.of(
        Verdict.of(Stance.AGREE, Aspect.WORDS, "the same in both: " + shown, sure, whole));
  }

  private static boolean isDeniedInOne(Couple couple, Likeness whole) {
    return whole.shared().stream()
        .anyMatch(s ->
            couple.a().said().negated().containsKey(s.placeA())
                != couple.b().said().negated().containsKey(s.placeB()));
  }
}
