package org.onrecord.match.stance;

import org.onrecord.match.passage.Tokens;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Counts the words by which a passage denies what it reports, or leaves it open; see
/// `leanings.txt`.
final class Leanings {
  private final Patterns<Boolean> denies = new Patterns<>();

  /// How often a passage denies and leaves open.
  record Count(int denied, int left) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(denied + other.denied, left + other.left);
    }
  }

  Leanings() {
    for (String line : WordList.read("leanings.txt")) {
      int colon = line.indexOf(':');
      denies.add(line.substring(colon + 1), line.substring(0, colon).equals("deny"));
    }
  }

  Count count(Tokens tokens) {
    int denied = 0;
    int left = 0;
    for (int at = 0; at < tokens.size(); at++) {
      var match = denies.find(tokens.words(), at);
      if (match.isPresent()) {
        denied += match.get().meaning() ? 1 : 0;
        left += match.get().meaning() ? 0 : 1;
        at += match.get().words() - 1;
      }
    }
    return new Count(denied, left);
  }
}
