package org.onrecord.analyse.figures;

import java.util.Set;
import org.onrecord.analyse.numbers.Pieces;

/// The words between `of` and what is counted that say whose or which things are meant: `the`,
/// `its`, `whose`, `the past`, `the country's`.
final class Wholes {
  private static final Set<String> OWNERS =
      Set.of(
          "the", "these", "those", "my", "our", "your", "his", "her", "its", "their", "every",
          "whose");
  private static final Set<String> NEAR = Set.of("past", "last", "next", "first");

  /// With these `'s` is a verb.
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "that", "who", "there", "what", "here", "where", "this");

  private static final int OWNER = 5;

  private Wholes() {}

  /// Index past the words that own what follows; `at` when there are none.
  static int afterOwner(Pieces pieces, int at) {
    int owner = afterPossessive(pieces, at);
    if (owner > at) {
      return owner;
    }
    int next = pieces.in(at, OWNERS) ? at + 1 : at;
    return next > at && pieces.in(next, NEAR) ? next + 1 : next;
  }

  /// Past `the country's`, `Keldra's`, `the two unions'`.
  private static int afterPossessive(Pieces pieces, int at) {
    for (int i = at; i < at + OWNER && pieces.together(at, i); i++) {
      boolean plural = pieces.is(i, "'") && pieces.word(i - 1).endsWith("s");
      if (i > at && (plural || pieces.is(i, "'s"))) {
        return i + 1;
      }
      if (pieces.get(i).isMark() || pieces.in(i, PRONOUNS)) {
        return at;
      }
    }
    return at;
  }
}
