package org.onrecord.analyse.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.analyse.en.WordList;

/// The word lists of this package.
final class SourceWords {
  private static final String FOLDER = "/org/onrecord/analyse/sources/";
  private static final Set<String> STATE = words("state-words.txt");

  private SourceWords() {}

  static Set<String> words(String name) {
    return WordList.words(SourceWords.class, FOLDER + name);
  }

  static List<String> lines(String name) {
    return WordList.lines(SourceWords.class, FOLDER + name).stream().map(String::strip).toList();
  }

  /// The words that `name` files under `meaning`.
  static Set<String> filed(String name, String meaning) {
    var words = new HashSet<String>();
    for (String line : lines(name)) {
      if (line.startsWith(meaning + ":")) {
        words.addAll(List.of(line.substring(meaning.length() + 1).strip().split("\\s+")));
      }
    }
    return Set.copyOf(words);
  }

  /// Whether `words` name a body of the state.
  static boolean isState(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (STATE.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
