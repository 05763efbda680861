package org.onrecord.analyse.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.text.Prose;

/// A list of phrases among this package's resources, looked up by their first word.
final class Phrases {
  private static final String FOLDER = "/org/onrecord/analyse/claims/";

  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  Phrases(String name) {
    for (String line : WordList.lines(Phrases.class, FOLDER + name)) {
      String[] words = line.strip().split("\\s+");
      byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
    }
  }

  static Set<String> words(String name) {
    return WordList.words(Phrases.class, FOLDER + name);
  }

  /// How many of the phrases begin in the tokens `from` to before `to`.
  int count(Prose prose, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (length(prose, i, to) > 0) {
        count++;
      }
    }
    return count;
  }

  boolean isIn(Prose prose, int from, int to) {
    return count(prose, from, to) > 0;
  }

  /// How many tokens the phrase at `at` has; 0 when none begins there.
  int length(Prose prose, int at, int to) {
    for (String[] phrase : byFirst.getOrDefault(prose.token(at).lower(), List.of())) {
      if (at + phrase.length <= to && matches(prose, at, phrase)) {
        return phrase.length;
      }
    }
    return 0;
  }

  private static boolean matches(Prose prose, int at, String[] phrase) {
    for (int i = 1; i < phrase.length; i++) {
      if (!prose.token(at + i).is(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
