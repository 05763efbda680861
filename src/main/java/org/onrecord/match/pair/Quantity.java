package org.onrecord.match.pair;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Finding.Figure;

/// A figure as it is compared: the least and the most it may mean.
///
/// @param low negative infinity when nothing bounds it
/// @param high positive infinity when nothing bounds it
/// @param measures stems and concepts of what is measured
/// @param words the figure as the passage writes it
/// @param place which word of the passage it is, from 0
record Quantity(
    String unit,
    double low,
    double high,
    Set<String> measures,
    String period,
    String words,
    int place) {
  /// A round number may be off by as much as a twentieth: nobody rounds 238 to 200.
  private static final double ROUNDED = 0.05;

  private static double last(BigDecimal value) {
    return value.stripTrailingZeros().ulp().doubleValue();
  }

  /// The figure's own bounds; a round number may mean anything that rounds to it.
  static Optional<Quantity> of(Figure figure, Set<String> measures, String words, int place) {
    if (figure.hypothetical()
        || (figure.value().isEmpty() && figure.low().isEmpty() && figure.high().isEmpty())) {
      return Optional.empty();
    }
    double low;
    double high;
    if (figure.low().isPresent() || figure.high().isPresent()) {
      low = figure.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
      high = figure.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    } else {
      BigDecimal value = figure.value().orElseThrow();
      double half = Math.min(last(value) / 2, Math.abs(value.doubleValue()) * ROUNDED);
      low = value.doubleValue() - half;
      high = value.doubleValue() + half;
    }
    return Optional.of(
        new Quantity(
            figure.unit(),
            low,
            high,
            Set.copyOf(measures),
            figure.period().orElse(""),
            words,
            place));
  }

  /// Whether both may mean one number.
  boolean fits(Quantity other) {
    return low <= other.high && other.low <= high;
  }

  /// How many times the larger one is the smaller one; 1 where that cannot be said.
  double ratio(Quantity other) {
    double here = middle();
    double there = other.middle();
    return here > 0 && there > 0 ? Math.max(here, there) / Math.min(here, there) : 1;
  }

  private double middle() {
    if (Double.isInfinite(low)) {
      return high;
    }
    return Double.isInfinite(high) ? low : (low + high) / 2;
  }

  /// Whether it is one number rather than a range or a bound.
  boolean isExact() {
    return Double.isFinite(low)
        && Double.isFinite(high)
        && high - low <= Math.max(1, Math.abs(high) * 0.1);
  }
}
