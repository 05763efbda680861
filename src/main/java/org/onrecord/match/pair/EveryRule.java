package org.onrecord.match.pair;

import java.util.Optional;
import org.onrecord.model.Stance;

/// "Every court" in one passage, a count or share of courts in the other.
final class EveryRule implements Rule {
  private static final double NEAR = 0.8;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Unit a = couple.a();
    Unit b = couple.b();
    Optional<Verdict> first =
        counted(a, b, (all, count) -> couple.near(all, count))
            .map(c -> verdict(c, "%s against %s".formatted(c.all(), c.count())));
    return first.or(() ->
        counted(b, a, (all, count) -> couple.near(count, all))
            .map(c -> verdict(c, "%s against %s".formatted(c.count(), c.all()))));
  }

  private record Counted(String all, String count, String unit, double near) {}

  private static Verdict verdict(Counted counted, String why) {
    double sure = Math.min(1, 0.35 + 0.15 * counted.near());
    return new Verdict(Stance.CONTRADICT, "number " + counted.unit(), why, sure);
  }

  private static Optional<Counted> counted(Unit all, Unit count, Nearness near) {
    if (all.all().isEmpty() || count.all().isPresent()) {
      return Optional.empty();
    }
    Unit.Every every = all.all().get();
    return count.numbers().stream()
        .filter(n -> n.measures().contains(every.stem()) || n.unit().startsWith(every.stem()))
        .filter(n -> every.none() ? n.low() > 0 : n.isExact() || Double.isFinite(n.high()))
        .map(
            n -> new Counted(every.words(), n.words(), n.unit(), near.of(every.place(), n.place())))
        .filter(c -> c.near() >= NEAR)
        .findFirst();
  }

  private interface Nearness {
    double of(int all, int count);
  }
}
