package org.onrecord.match.pair;

import java.util.Optional;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// One passage says that something is not so, the other says that it is.
final class DenialRule implements Rule {
  private static final double NEAR = 1.3;
  private static final double COVER = 0.42;

  /// Two words in common are a topic; what is denied has a doer, a deed and what it is done to.
  private static final int WORDS = 3;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<String> a = couple.a().said().denied();
    Optional<String> b = couple.b().said().denied();
    Likeness whole = couple.whole();
    if (a.isPresent() == b.isPresent()
        || !whole.isAtLeast(NEAR, COVER)
        || whole.shared().size() < WORDS
        || isOpen(a.isPresent() ? couple.b() : couple.a(), whole, a.isEmpty())) {
      return Optional.empty();
    }
    String why =
        a.isPresent()
            ? "denied (\u201C%s\u201D) against said".formatted(a.get())
            : "said against denied (\u201C%s\u201D)".formatted(b.orElseThrow());
    double sure = 0.35 + 0.15 * Math.min(2.5, whole.weight()) + 0.25 * whole.cover();
    return Optional.of(Verdict.of(Stance.CONTRADICT, Aspect.DONE, why, sure, whole));
  }

  /// Whether the other passage only wishes or orders what both speak of.
  private static boolean isOpen(Unit said, Likeness whole, boolean inA) {
    return whole.shared().stream()
        .allMatch(s -> said.said().open().contains(inA ? s.placeA() : s.placeB()));
  }
}
