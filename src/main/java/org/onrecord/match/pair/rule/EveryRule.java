package org.onrecord.match.pair.rule;

import java.util.Optional;
import org.onrecord.match.passage.Quantity;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// "Every court" in one passage, a count or share of courts in the other, of which the same is
/// said.
public final class EveryRule implements Rule {
  private static final double NEAR = 1.2;
  private static final double COVER = 0.4;
  private static final double WHOLE = 100;
  private static final double ONE_UNIT = 1;

  /// "All 62 courts" and "9 of 62 courts" are of one whole.
  private static final double ONE_WHOLE = 4;

  private static final double WHOLE_NEAR = 0.6;
  private static final double WHOLE_COVER = 0.25;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Unit a = couple.a();
    Unit b = couple.b();
    return counted(couple, a, b, true).or(() -> counted(couple, b, a, false));
  }

  private static Optional<Verdict> counted(Couple couple, Unit all, Unit count, boolean inOrder) {
    for (Unit.Every every : all.said().every()) {
      for (Quantity number : count.said().numbers()) {
        if (isPartOf(every, number, count) && isAsserted(all, every, count, number)) {
          Likeness near =
              inOrder
                  ? couple.near(every.place(), number.place())
                  : couple.near(number.place(), every.place());
          boolean whole = isOfOneWhole(every, number);
          if (near.isAtLeast(whole ? WHOLE_NEAR : NEAR, whole ? WHOLE_COVER : COVER)
              && near.shared().size() > 1) {
            String why =
                (inOrder ? "%s against %s" : "%2$s against %1$s")
                    .formatted(every.words(), number.words());
            double sure = 0.35 + 0.15 * Math.min(2.5, near.weight()) + 0.25 * near.cover();
            return Optional.of(
                Verdict.of(Stance.CONTRADICT, Aspect.EVERY, why, sure, near)
                    .about("number " + number.unit())
                    .withSigns(whole ? ONE_WHOLE : ONE_UNIT));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfOneWhole(Unit.Every every, Quantity number) {
    int of = number.words().indexOf(" of ");
    String whole = of < 0 ? "" : number.words().substring(of).replaceAll("[^0-9]", "");
    return !whole.isEmpty() && (every.words() + " ").contains(" " + whole + " ");
  }

  /// "A third of the courts", "9 courts"; not what every court cost.
  private static boolean isPartOf(Unit.Every every, Quantity number, Unit count) {
    boolean share = number.unit().equals("percent") && number.measures().contains(every.stem());
    boolean isOf = number.unit().startsWith(every.stem()) || share;
    boolean people = number.unit().equals("people") && number.measures().contains(every.stem());
    boolean part = every.none() ? number.low() > 0 : !share || number.high() < WHOLE;
    boolean again = count.said().every().stream().anyMatch(e -> e.stem().equals(every.stem()));
    return (isOf || people)
        && part
        && !again
        && !number.change()
        && (every.none() || share || number.isPart());
  }

  private static boolean isAsserted(Unit all, Unit.Every every, Unit count, Quantity number) {
    return !all.said().open().contains(every.place())
        && !count.said().open().contains(number.place());
  }
}
