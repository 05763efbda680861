package org.onrecord.analyse.figures;

import java.util.Optional;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Pieces;

/// None at all, with a stress on it: `not a single court`, `not one clerk`, `none of the 12 ports`.
final class Nones {
  private final Pieces pieces;
  private final Numerals numerals;
  private final Units units;

  Nones(Pieces pieces, Numerals numerals, Units units) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = units;
  }

  Optional<Draft> find(int at) {
    return switch (pieces.word(at)) {
      case "not" -> notOne(at);
      case "none" -> noneOf(at);
      default -> Optional.empty();
    };
  }

  private Optional<Draft> notOne(int at) {
    boolean single = pieces.is(at + 1, "a") && pieces.is(at + 2, "single");
    boolean one = pieces.is(at + 1, "one");
    if (!single && !one) {
      return Optional.empty();
    }
    int noun = single ? at + 3 : at + 2;
    return pieces.together(at, noun)
        ? units.one(noun).filter(c -> !isUnit(c)).map(c -> none(at, c))
        : Optional.empty();
  }

  /// `not one day after`: that is a limit.
  private boolean isUnit(Counted counted) {
    return FigureWords.findUnit(pieces.word(counted.noun()))
        .filter(m -> !m.unit().equals("terms"))
        .isPresent();
  }

  private Optional<Draft> noneOf(int at) {
    int whole = Wholes.afterOwner(pieces, at + 2);
    if (!pieces.is(at + 1, "of") || !pieces.together(at, whole)) {
      return Optional.empty();
    }
    return numerals.find(whole).flatMap(n -> units.noun(n.to(), n)).map(c -> none(at, c));
  }

  private static Draft none(int at, Counted counted) {
    return Draft.inWords(at, counted.to(), "0", counted);
  }
}
