package org.onrecord.analyse.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/// One number as the text writes it.
///
/// @param from index of its first piece
/// @param to one past the index of its last piece
/// @param value the number; empty for a vague one
/// @param low the least a vague one can mean
/// @param high the most a vague one can mean
public record Numeral(
    int from,
    int to,
    Shape shape,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high) {
  /// How it is written.
  public enum Shape {
    DIGITS,
    WORDS,
    /// `two-thirds`, `half`: the value is the share, below 1.
    FRACTION,
    /// `several thousand`, `dozens`.
    VAGUE
  }

  static Numeral exact(int from, int to, Shape shape, BigDecimal value) {
    return new Numeral(from, to, shape, Optional.of(value), Optional.empty(), Optional.empty());
  }

  static Numeral vague(int from, int to, BigDecimal low, BigDecimal high) {
    return new Numeral(
        from, to, Shape.VAGUE, Optional.empty(), Optional.of(low), Optional.of(high));
  }

  public boolean isVague() {
    return shape == Shape.VAGUE;
  }

  /// Whether the value is exactly `number`.
  public boolean is(int number) {
    return value.isPresent() && value.get().compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /// The value as a whole number; empty when it has none or it is not one.
  public Optional<Integer> whole() {
    return value
        .filter(v -> v.stripTrailingZeros().scale() <= 0 && v.abs().longValue() < 1_000_000_000L)
        .map(BigDecimal::intValue);
  }
}
