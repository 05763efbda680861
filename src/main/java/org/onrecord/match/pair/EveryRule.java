package org.onrecord.match.pair;

import java.util.Optional;
import org.onrecord.model.Stance;

/// "Every court" in one passage, a count or share of courts in the other.
final class EveryRule implements Rule {
  private static final double NEAR = 0.8;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    return counted(couple.a(), couple.b(), "%s against %s", couple)
        .or(() -> counted(couple.b(), couple.a(), "%2$s against %1$s", couple));
  }

  private static Optional<Verdict> counted(Unit all, Unit count, String why, Couple couple) {
    if (all.all().isEmpty() || count.all().isPresent()) {
      return Optional.empty();
    }
    Unit.Every every = all.all().get();
    return count.numbers().stream()
        .filter(n -> n.measures().contains(every.stem()) || n.unit().startsWith(every.stem()))
        .filter(n -> every.none() ? n.low() > 0 : n.isExact() || Double.isFinite(n.high()))
        .filter(n -> near(all, every, n, couple) >= NEAR)
        .findFirst()
        .map(n ->
            new Verdict(
                Stance.CONTRADICT,
                "number " + n.unit(),
                why.formatted(every.words(), n.words()),
                Math.min(1, 0.35 + 0.15 * near(all, every, n, couple))));
  }

  private static double near(
      Unit all, Unit.Every every, Number number, Couple couple) {
    return couple.a() == all
        ? couple.near(every.place(), number.place())
        : couple.near(number.place(), every.place());
  }
}
