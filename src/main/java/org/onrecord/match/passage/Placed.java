package org.onrecord.match.passage;

/// A turn at words `from` to `to` of a passage.
record Placed(int from, int to, Turn turn) {
  /// Words between what is over and the word that says so.
  private static final int UNDONE_REACH = 4;

  /// Whether it turns the word at `at`: one close behind it, in the same clause.
  boolean reaches(Tokens tokens, int at) {
    return to <= at
        && at - to < turn.reach()
        && tokens.pauses().get(at).equals(tokens.pauses().get(from));
  }

  /// Whether it says that what ends before the word at `to` is over.
  boolean undoes(Tokens tokens, int to) {
    return to <= from
        && from - to < UNDONE_REACH
        && tokens.pauses().get(from).equals(tokens.pauses().get(Math.max(0, to - 1)));
  }
}
