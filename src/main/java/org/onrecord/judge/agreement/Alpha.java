package org.onrecord.judge.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Krippendorff's alpha: 1 when all say the same, 0 when they agree as chance would have it, below
/// 0 when they agree less.
///
/// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011 (repository.upenn.edu,
/// asc_papers/43): alpha = 1 - D_o / D_e over the matrix of coincidences, which copes with any
/// number of judges and with missing values. The differences are his nominal and ordinal metrics.
///
/// Does NOT say who is right, and says little of few objects: with a handful, one more judgement
/// moves it far.
public final class Alpha {
  private Alpha() {}

  /// How far apart two steps are.
  public enum Metric {
    /// The same or not.
    NOMINAL,
    /// So many judgements lie between them.
    ORDINAL
  }

  /// @param units for each object what was said of it, a step from 0 to `steps` - 1; empty where
  ///   somebody said nothing
  /// @return empty when nothing can be paired, or all that was ever said is one step: then there is
  ///   no chance agreement to compare with
  public static OptionalDouble of(List<List<OptionalInt>> units, int steps, Metric metric) {
    double[][] coincidences = coincidences(units, steps);
    double[] totals =
        Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double n = Arrays.stream(totals).sum();
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < steps; c++) {
      for (int k = 0; k < steps; k++) {
        double apart = difference(c, k, totals, metric);
        observed += coincidences[c][k] * apart;
        expected += totals[c] * totals[k] * apart;
      }
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }

  /// Every pair of values of one unit counts 1 / (values of that unit - 1).
  private static double[][] coincidences(List<List<OptionalInt>> units, int steps) {
    var matrix = new double[steps][steps];
    for (List<OptionalInt> unit : units) {
      int[] values = unit.stream().flatMapToInt(OptionalInt::stream).toArray();
      for (int i = 0; i < values.length; i++) {
        for (int j = 0; j < values.length; j++) {
          if (i != j) {
            matrix[values[i]][values[j]] += 1.0 / (values.length - 1);
          }
        }
      }
    }
    return matrix;
  }

  private static double difference(int c, int k, double[] totals, Metric metric) {
    if (c == k) {
      return 0;
    }
    return switch (metric) {
      case NOMINAL -> 1;
      case ORDINAL -> {
        double between = -(totals[c] + totals[k]) / 2;
        for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
          between += totals[g];
        }
        yield between * between;
      }
    };
  }
}
