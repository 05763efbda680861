package org.onrecord.match.passage;

import java.util.Optional;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Finds the words with which a passage takes something back or puts it right: "the correct figure
/// is", "has withdrawn its report"; see `corrections.txt`.
final class Corrections {
  private static final Patterns<Boolean> WORDS = read("corrections.txt");
  private static final Patterns<Boolean> SAMPLES = read("samples.txt");

  private Corrections() {}

  private static Patterns<Boolean> read(String list) {
    var words = new Patterns<Boolean>();
    WordList.read(list).forEach(line -> words.add(line.substring(line.indexOf(':') + 1), true));
    return words;
  }

  /// Whether the passage tells of a survey; see `samples.txt`.
  static boolean isSample(Tokens tokens) {
    return find(tokens, SAMPLES).isPresent();
  }

  static Optional<String> find(Tokens tokens) {
    return find(tokens, WORDS);
  }

  private static Optional<String> find(Tokens tokens, Patterns<Boolean> words) {
    for (int at = 0; at < tokens.size(); at++) {
      var match = words.find(tokens.words(), at);
      if (match.isPresent()) {
        return Optional.of(tokens.show(at, at + match.get().words()));
      }
    }
    return Optional.empty();
  }
}
