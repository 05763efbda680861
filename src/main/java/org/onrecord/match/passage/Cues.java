package org.onrecord.match.passage;

import java.util.Optional;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Finds words that tell how a whole passage is meant: that it takes something back
/// (`corrections.txt`), tells of a survey (`samples.txt`), sets one time or one thing against
/// another (`times.txt`).
final class Cues {
  private static final Patterns<Boolean> CORRECTIONS = read("corrections.txt", "correction:");
  private static final Patterns<Boolean> SAMPLES = read("samples.txt", "sample:");
  private static final Patterns<Boolean> TIMES = read("times.txt", "time:");
  private static final Patterns<Boolean> CONTRASTS = read("times.txt", "contrast:");

  private Cues() {}

  private static Patterns<Boolean> read(String list, String kind) {
    var words = new Patterns<Boolean>();
    WordList.read(list).stream()
        .filter(line -> line.startsWith(kind))
        .forEach(line -> words.add(line.substring(kind.length()), true));
    return words;
  }

  /// The words with which something said before is taken back or put right.
  static Optional<String> correction(Tokens tokens) {
    return find(tokens, CORRECTIONS);
  }

  static boolean isSample(Tokens tokens) {
    return find(tokens, SAMPLES).isPresent();
  }

  static boolean isTimed(Tokens tokens) {
    return find(tokens, TIMES).isPresent();
  }

  static boolean isContrast(Tokens tokens) {
    return find(tokens, CONTRASTS).isPresent();
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
