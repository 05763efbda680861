package org.onrecord.model.register;

import java.math.BigDecimal;
import org.onrecord.model.Worded;

/// A value of a series of figures at which the team wants to be told.
///
/// @param series the id of the series
public record Threshold(
    String series, Threshold.Side side, BigDecimal value, String reason, Stamp stamp)
    implements Thing {
  public enum Side implements Worded {
    ABOVE,
    BELOW
  }

  public Threshold {
    reason = Words.of("'reason'", reason);
  }

  /// Whether `figure` is past it.
  public boolean isPassedBy(BigDecimal figure) {
    int order = figure.compareTo(value);
    return side == Side.ABOVE ? order > 0 : order < 0;
  }

  public static String key(String series) {
    return "series " + series;
  }

  @Override
  public String key() {
    return key(series);
  }
}
