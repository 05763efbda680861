package org.onrecord.analyse.figures;

import java.util.Set;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Pieces;

/// Whether the words around a number speak of money, and whether it is as large as sums are.
final class Paying {
  private static final Set<String> PAYING = FigureWords.cue("paying");
  private static final int AROUND = 12;

  /// A million has more digits than this.
  private static final int MILLION = 6;

  private static final int BILLION = 9;

  private final Pieces pieces;

  Paying(Pieces pieces) {
    this.pieces = pieces;
  }

  /// Whether a word of paying stands near the pieces `from` to `to`.
  boolean isNear(int from, int to) {
    for (int i = from - AROUND; i < to + AROUND; i++) {
      if (pieces.together(i, from) && pieces.in(i, PAYING)) {
        return true;
      }
    }
    return false;
  }

  /// `3 million`.
  boolean isMillions(Numeral number) {
    return isScaled(number, MILLION);
  }

  /// `3 billion`: few things but money come in so many.
  boolean isBillions(Numeral number) {
    return isScaled(number, BILLION);
  }

  private boolean isScaled(Numeral number, int digits) {
    return number.to() - number.from() > 1
        && Numerals.ofWord(pieces.word(number.to() - 1))
            .filter(s -> s.signum() > 0 && s.precision() > digits)
            .isPresent();
  }
}
