package org.onrecord.match.pair;

import java.util.Optional;
import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.Verdict;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Decides whether two passages of one document pull against each other. Few and sure: a document
/// that gives two sides, tells of two times, corrects itself or sets a promise against what came of
/// it does not contradict itself.
final class Tensions {
  private static final double SURE = 0.72;

  /// Words that both must share: whom it is about, and what.
  private static final int SHARED = 3;

  /// Talk that says little takes words back all the time.
  private static final double WORTH_CHECKING = 0.35;

  private Tensions() {}

  /// The tension that `verdict` tells of, with who holds both; empty when there is none.
  static Optional<Verdict> of(Couple couple, Verdict verdict) {
    Unit a = couple.a();
    Unit b = couple.b();
    boolean idle =
        verdict.aspect() == Aspect.DONE && Math.min(a.weight(), b.weight()) < WORTH_CHECKING;
    boolean one = a.said().holder().equals(b.said().holder());
    boolean sides = a.said().holder().filter(String::isBlank).isPresent() || !one;
    boolean times = a.said().timed() || b.said().timed() || couple.hasOtherYears();
    boolean turned = a.said().contrasts() || b.said().contrasts();
    if (verdict.stance() != Stance.CONTRADICT
        || verdict.broad()
        || !isPlain(verdict.aspect())
        || verdict.strength() < SURE
        || sides
        || idle
        || verdict.matter().shared().size() < SHARED
        || times
        || turned) {
      return Optional.empty();
    }
    String who =
        a.said().holder().map("in one text, both said by %s: "::formatted).orElse("in one text: ");
    return Optional.of(verdict.because(who + verdict.why()).about("tension " + verdict.about()));
  }

  /// Whether it is told rather than felt: a text may praise and blame one thing.
  private static boolean isPlain(Aspect aspect) {
    return switch (aspect) {
      case NUMBER, EVERY, DATE, DONE, STATUS, SUBSTANCE, PERMISSION, CAUSE, WHO, SCOPE -> true;
      case VALUATION, TREND, INDEPENDENCE, BREAK, DEMOCRACY, FAIRNESS, WORDS -> false;
    };
  }
}
