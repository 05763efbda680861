package org.onrecord.analyse.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Pieces;

/// Sums of money that leave out the currency: `Schools receive 355 billion velars and health 198
/// billion.`; pages later, `the diesel rebate, which costs 5.5 billion`.
final class Sums {
  private static final Set<String> HOLDING = FigureWords.cue("holding");

  /// How many figures back the currency stands when nothing else says that money is meant.
  private static final int NEAR = 3;

  private static final int FAR = 40;

  private final Pieces pieces;
  private final Paying paying;

  Sums(Pieces pieces) {
    this.pieces = pieces;
    this.paying = new Paying(pieces);
  }

  /// Millions and more are money behind other sums of it, and wherever somebody pays or gets them;
  /// the currency is the last one, but not one that a bracket gives again.
  Optional<Counted> find(Numeral number, List<Draft> before) {
    if (!paying.isMillions(number)) {
      return Optional.empty();
    }
    boolean paid = paying.isNear(number.from(), number.to()) || isHeld(number);
    int far = paid ? FAR : NEAR;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - far); i--) {
      Draft draft = before.get(i);
      boolean aside = pieces.is(draft.from() - 1, "(");
      if (draft.isMoney() && !aside && (paid || isClose(draft, number))) {
        return Optional.of(Counted.of(number.to(), draft.counted().unit(), -1, Kind.MONEY));
      }
    }
    return Optional.empty();
  }

  private boolean isHeld(Numeral number) {
    int verb = Qualifiers.before(pieces, number.from()) - 1;
    return pieces.in(verb, HOLDING) && pieces.together(verb, number.from());
  }

  private boolean isClose(Draft draft, Numeral number) {
    return paragraph(number.from()) - paragraph(draft.from()) <= 1;
  }

  private int paragraph(int at) {
    return pieces.prose().sentences().get(pieces.get(at).sentence()).paragraph();
  }
}
