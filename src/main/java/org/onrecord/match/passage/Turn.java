package org.onrecord.match.passage;

/// What words do to the side of what follows them; see `turns.txt`.
enum Turn {
  /// Turns what stands close behind it.
  NOT(4),
  /// Turns what stands behind it further on: "none of the marchers in the square carried".
  NOBODY(9),
  /// Turns what stands behind it in the same clause.
  AGAINST(12),
  /// The whole passage says that something is not so.
  DENIED(0),
  /// What follows is wished, ordered or supposed, not said to be so.
  OPEN(20),
  /// What stands close before it is said to be over: "the ban was lifted".
  UNDONE(0),
  /// Looks like a turn and is none.
  NEITHER(0);

  private final int reach;

  Turn(int reach) {
    this.reach = reach;
  }

  /// Whether it denies what it reaches.
  boolean denies() {
    return this == NOT || this == NOBODY;
  }

  /// How many words behind them they turn.
  int reach() {
    return reach;
  }
}
