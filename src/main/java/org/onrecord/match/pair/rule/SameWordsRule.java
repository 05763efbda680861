package org.onrecord.match.pair.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Passages that say much the same in much the same words.
public final class SameWordsRule implements Rule {
  private static final double NEAR = 1.9;
  private static final double COVER = 0.55;

  /// How much of the longer one must be the same.
  private static final double OF_LONGER = 0.34;

  /// Words besides names: what is said of them.
  private static final int LEAST_WORDS = 2;

  /// Where so much is the same, one such word is enough.
  private static final double MUCH = 0.65;

  /// So much is the same in lines that outlets repeat under every article.
  private static final double COPIED = 0.97;

  private static final int SHOWN = 3;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    if (couple.most() < NEAR) {
      return Optional.empty();
    }
    Likeness whole = couple.whole();
    boolean denial =
        couple.a().said().denied().isPresent() != couple.b().said().denied().isPresent();
    boolean open = couple.a().said().open().isEmpty() != couple.b().said().open().isEmpty();
    if (!whole.isAtLeast(NEAR, COVER)
        || words(couple, whole) < (whole.cover() >= MUCH ? 1 : LEAST_WORDS)
        || ofLonger(couple, whole) < OF_LONGER
        || ofLonger(couple, whole) > COPIED
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

  private static long words(Couple couple, Likeness whole) {
    return whole.shared().stream().filter(s -> couple.weights().isTellingWord(s.feature())).count();
  }

  private static double ofLonger(Couple couple, Likeness whole) {
    return Math.min(couple.share(whole, true, p -> true), couple.share(whole, false, p -> true));
  }

  private static boolean isDeniedInOne(Couple couple, Likeness whole) {
    boolean one = couple.a().said().negated().isEmpty() != couple.b().said().negated().isEmpty();
    return one
        || whole.shared().stream()
            .anyMatch(s ->
                couple.a().said().negated().containsKey(s.placeA())
                    != couple.b().said().negated().containsKey(s.placeB()));
  }
}
