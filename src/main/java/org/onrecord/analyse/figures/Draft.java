package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.onrecord.analyse.numbers.Numeral;

/// A figure before its surroundings are read.
///
/// @param from index of its first piece
/// @param to one past the index of its last piece
/// @param rule how its unit is known, in words
record Draft(
    int from,
    int to,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Counted counted,
    Numeral.Shape shape,
    double confidence,
    String rule) {
  /// So many of what is counted.
  static Draft of(Numeral number, Counted counted, double confidence, String rule) {
    return new Draft(
        number.from(),
        Math.max(number.to(), counted.to()),
        number.value().map(v -> times(v, counted.size())),
        number.low().map(v -> times(v, counted.size())),
        number.high().map(v -> times(v, counted.size())),
        counted,
        number.shape(),
        confidence,
        rule);
  }

  /// So many, told by a word that is no numeral: `twice`, `not a single court`.
  static Draft inWords(int from, int to, String value, Counted counted) {
    return new Draft(
        from,
        to,
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        counted,
        Numeral.Shape.WORDS,
        0.7,
        "a number told by another word");
  }

  /// The product without zeros that the text does not write.
  static BigDecimal times(BigDecimal number, BigDecimal size) {
    return new BigDecimal(number.multiply(size).stripTrailingZeros().toPlainString());
  }

  Draft from(int start) {
    return new Draft(start, to, value, low, high, counted, shape, confidence, rule);
  }

  /// With one side open: the number is the least or the most. A range and a vague number keep the
  /// limit on that side alone.
  Draft bounded(Qualifiers.Bound bound) {
    boolean least = bound == Qualifiers.Bound.LEAST;
    return new Draft(
        from,
        to,
        value,
        least ? value.or(() -> low) : Optional.empty(),
        least ? Optional.empty() : value.or(() -> high),
        counted,
        shape,
        confidence,
        rule);
  }

  boolean isMoney() {
    return counted.kind() == Counted.Kind.MONEY;
  }
}
