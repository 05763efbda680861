package org.onrecord.match.words;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.index.Stems;

/// The stems of words, irregular verbs included (`irregular.txt`): "began" and "begun" are one. Not
/// for use by several threads.
public final class Roots {
  private static final Map<String, String> PLAIN = read();

  private final Stems stems = new Stems();

  private static Map<String, String> read() {
    var plain = new HashMap<String, String>();
    for (String line : WordList.read("irregular.txt")) {
      String[] forms = line.split(" ");
      for (String form : forms) {
        plain.put(form, forms[0]);
      }
    }
    return Map.copyOf(plain);
  }

  /// The stem of `word`, which is in small letters.
  public String stem(String word) {
    return stems.stem(PLAIN.getOrDefault(word, word));
  }
}
