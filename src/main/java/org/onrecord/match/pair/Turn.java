package org.onrecord.match.pair;

/// What words do to the side of what follows them; see `turns.txt`.
enum Turn {
  NOT(4),
  AGAINST(9),
  DENIED(0),
  NEITHER(0);

  private final int reach;

  Turn(int reach) {
    this.reach = reach;
  }

  /// How many words behind them they turn.
  int reach() {
    return reach;
  }
}
