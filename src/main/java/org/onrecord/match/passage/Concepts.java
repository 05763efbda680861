package org.onrecord.match.passage;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Words that speak of the same thing; see `concepts.txt` and `umbrellas.txt`.
final class Concepts {
  private final Patterns<String> narrow = read("concepts.txt");
  private final Patterns<String> wide = read("umbrellas.txt");

  private static Patterns<String> read(String list) {
    var patterns = new Patterns<String>();
    for (String line : WordList.read(list)) {
      int colon = line.indexOf(':');
      patterns.add(line.substring(colon + 1), line.substring(0, colon));
    }
    return patterns;
  }

  /// What the words at `at` speak of.
  List<Patterns.Match<String>> list(List<String> words, int at) {
    return Stream.concat(narrow.find(words, at).stream(), wide.find(words, at).stream()).toList();
  }
}
