package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Finds the words that turn others: "not", "against", "denied", "should"; see `turns.txt`.
final class Turns {
  /// Words between a turn and another turn that it cancels.
  private static final int CANCELS = 3;

  private final Patterns<Turn> turns = new Patterns<>();

  Turns() {
    for (String line : WordList.read("turns.txt")) {
      int colon = line.indexOf(':');
      String turn = line.substring(0, colon).toUpperCase(Locale.ROOT);
      turns.add(line.substring(colon + 1), Turn.valueOf(turn));
    }
  }

  /// The turns of a passage, in its order. "No one is deprived of": the second is cancelled, as the
  /// first denies it.
  List<Placed> list(Tokens tokens) {
    var placed = new ArrayList<Placed>();
    for (int at = 0; at < tokens.size(); at++) {
      var match = turns.find(tokens.words(), at);
      if (match.isEmpty()) {
        continue;
      }
      int to = at + match.get().words();
      if (isNumber(tokens, to)) {
        continue;
      }
      boolean cancels =
          match.get().meaning() == Turn.AGAINST
              && !placed.isEmpty()
              && placed.getLast().turn().denies()
              && at - placed.getLast().to() < CANCELS;
      if (cancels) {
        placed.removeLast();
      } else if (match.get().meaning() != Turn.NEITHER) {
        placed.add(new Placed(at, to, match.get().meaning()));
      }
      at = to - 1;
    }
    return placed;
  }

  /// "No 88" denies nothing.
  private static boolean isNumber(Tokens tokens, int at) {
    return at < tokens.size() && Character.isDigit(tokens.words().get(at).charAt(0));
  }
}
