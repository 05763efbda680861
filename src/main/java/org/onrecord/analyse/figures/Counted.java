package org.onrecord.analyse.figures;

import java.math.BigDecimal;

/// What a number counts.
///
/// @param to one past the index of the last piece of it
/// @param unit as the contract names it
/// @param size how many of that unit one of what is counted is: a decade is 10 years
/// @param noun index of the piece that names it; -1 when nothing does
record Counted(int to, String unit, BigDecimal size, int noun, Kind kind) {
  /// How the unit is known.
  enum Kind {
    MEASURE,
    MONEY,
    NOUN,
    /// From other words than the one after the number.
    CARRIED
  }

  static Counted of(int to, String unit, int noun, Kind kind) {
    return new Counted(to, unit, BigDecimal.ONE, noun, kind);
  }
}
