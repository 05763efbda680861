package org.onrecord.match.pair;

import java.util.List;
import java.util.Optional;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Words that speak of the same thing; see `concepts.txt`.
final class Concepts {
  private final Patterns<String> patterns = new Patterns<>();

  Concepts() {
    for (String line : WordList.read("concepts.txt")) {
      int colon = line.indexOf(':');
      patterns.add(line.substring(colon + 1), line.substring(0, colon));
    }
  }

  /// What the words at `at` speak of.
  Optional<Patterns.Match<String>> find(List<String> words, int at) {
    return patterns.find(words, at);
  }
}
