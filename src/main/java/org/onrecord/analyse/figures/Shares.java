package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numeral.Shape;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Pieces;

/// Parts of a whole: `two-thirds of`, `by a fifth`, `one in five`, `four cases out of five`; and so
/// many of a counted whole: `9 of 62 courts`.
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
  private static final Set<String> NOT_HALVES =
      Set.of("first", "second", "other", "latter", "better", "final");
  private static final Set<String> LED =
      Set.of(
          "by", "than", "nearly", "almost", "about", "over", "around", "roughly", "only", "just",
          "least", "to", "under");
  private static final Set<String> COMPARED =
      Set.of("more", "less", "fewer", "higher", "lower", "larger", "smaller", "cheaper", "dearer");
  private static final int NOUN = 3;

  private final Pieces pieces;
  private final Numerals numerals;
  private final Units units;

  Shares(Pieces pieces, Numerals numerals, Units units) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = units;
  }

  /// `two-thirds of`, `half the`, `by a third`: a share in percent; `half an hour`, `a quarter of
  /// an hour`.
  Optional<Draft> fraction(Numeral number) {
    return partOfUnit(number)
        .or(() -> isShare(number) ? Optional.of(share(number)) : Optional.empty());
  }

  private Optional<Draft> partOfUnit(Numeral number) {
    int article = pieces.is(number.to(), "of") ? number.to() + 1 : number.to();
    int unit = article + 1;
    boolean one = pieces.is(article, "an") || pieces.is(article, "a");
    if (!one || !pieces.together(number.from(), unit)) {
      return Optional.empty();
    }
    return measure(unit)
        .map(m -> new Counted(unit + 1, m.unit(), m.size(), unit, Kind.MEASURE))
        .map(c -> Draft.of(number, c, 0.85, "a part of a unit of measure"));
  }

  /// `half a point` is one of percentage.
  private Optional<FigureWords.Measure> measure(int at) {
    return FigureWords.findUnit(pieces.is(at, "point") ? "percentage point" : pieces.word(at));
  }

  private boolean isShare(Numeral number) {
    int next = number.to();
    boolean article = pieces.is(number.from(), "a");
    boolean plural = pieces.word(next - 1).endsWith("s");
    if (pieces.in(number.from() - 1, NOT_HALVES) || article && plural) {
      return false;
    }
    boolean half = pieces.is(number.from(), "half");
    boolean part =
        pieces.together(number.from(), next)
            && (pieces.is(next, "of") || pieces.is(next, "the") && half);
    return part
        || plural
        || pieces.is(next, "majority")
        || pieces.in(next, COMPARED)
        || isLed(number)
        || isEnd(number);
  }

  private boolean isLed(Numeral number) {
    int lead = number.from() - 1;
    boolean led = pieces.in(lead, LED) && pieces.together(lead, number.from());
    boolean by = pieces.is(lead, "by") && pieces.is(number.from(), "a");
    boolean to = pieces.is(lead, "to") && !isFractionBefore(lead);
    boolean half = pieces.is(number.from(), "half");
    return led && (half || by || !to && !units.isNoun(number.to()));
  }

  /// `from a quarter to a third`: the first of two.
  private boolean isEnd(Numeral number) {
    boolean from = pieces.is(number.from() - 1, "from") && pieces.is(number.to(), "to");
    boolean first = pieces.is(number.to(), "to") && pieces.together(number.from(), number.to());
    return (from || first) && isFraction(number.to() + 1);
  }

  private boolean isFraction(int at) {
    return numerals.find(at).filter(n -> n.shape() == Shape.FRACTION).isPresent();
  }

  private boolean isFractionBefore(int to) {
    return isFraction(to - 2) || isFraction(to - 1);
  }

  private static Draft share(Numeral number) {
    var percent = number.value().orElseThrow().multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    return percent(number.from(), number.to(), percent, 0.75, "a share in words");
  }

  private static Draft percent(int from, int to, BigDecimal percent, double sure, String rule) {
    return new Draft(
        from,
        to,
        Optional.of(new BigDecimal(percent.stripTrailingZeros().toPlainString())),
        Optional.empty(),
        Optional.empty(),
        Counted.of(to, "percent", -1, Kind.MEASURE),
        Shape.FRACTION,
        sure,
        rule);
  }

  /// `one in five`, `three out of four`, `two people in three`: a share in percent; `9 of 62
  /// courts`: a count of courts.
  Optional<Draft> ratio(Numeral number) {
    return linked(number, number.to()).or(() -> aroundNoun(number));
  }

  private Optional<Draft> linked(Numeral number, int link) {
    boolean in = pieces.is(link, "in") && (number.shape() == Shape.WORDS || isOutOfTen(link + 1));
    boolean outOf = pieces.is(link, "out") && pieces.is(link + 1, "of");
    boolean of = pieces.is(link, "of") && !number.isVague();
    int second = Wholes.afterOwner(pieces, outOf ? link + 2 : link + 1);
    var whole = in || outOf || of ? numerals.find(second) : Optional.<Numeral>empty();
    if (whole.isEmpty()
        || !pieces.together(number.from(), second)
        || !isLess(number, whole.get())) {
      return Optional.empty();
    }
    return of ? countOf(number, whole.get()) : ratio(number, whole.get());
  }

  /// `7 in 10`: in digits only of ten or a hundred.
  private boolean isOutOfTen(int at) {
    return pieces.is(at, "10") || pieces.is(at, "100");
  }

  /// `four cases out of five`, `one home in twelve`: only when the second number counts nothing
  /// else.
  private Optional<Draft> aroundNoun(Numeral number) {
    if (number.shape() != Shape.WORDS) {
      return Optional.empty();
    }
    for (int link = number.to() + 1; link <= number.to() + NOUN; link++) {
      if (pieces.is(link, "in") || pieces.is(link, "out")) {
        return linked(number, link).filter(d -> units.after(d.to(), number).isEmpty());
      }
      if (!units.isNoun(link - 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLess(Numeral a, Numeral b) {
    return a.value().isPresent()
        && b.value().isPresent()
        && a.shape() != Shape.FRACTION
        && a.value().get().compareTo(b.value().get()) < 0
        && b.value().get().compareTo(SMALL) < 0;
  }

  private Optional<Draft> ratio(Numeral number, Numeral whole) {
    var measure = FigureWords.findUnit(pieces.word(whole.to()));
    if (measure.isPresent()) {
      return Optional.empty();
    }
    var percent =
        number
            .value()
            .orElseThrow()
            .multiply(HUNDRED)
            .divide(whole.value().orElseThrow(), 2, RoundingMode.HALF_UP);
    return Optional.of(percent(number.from(), whole.to(), percent, 0.7, "so many in so many"));
  }

  private Optional<Draft> countOf(Numeral number, Numeral whole) {
    return units.noun(whole.to(), whole).map(c -> Draft.of(number, c, 0.8, "so many of so many"));
  }
}
