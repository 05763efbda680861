package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.match.words.Roots;
import org.onrecord.match.words.Stemmed;

/// Finds "every court", "no journalist": words that say something of all, with the thing it is said
/// of.
final class Every {
  private static final Set<String> ALL = Set.of("every", "all", "each", "everyone");

  /// "The letters of all 62 judges" says nothing of every judge.
  private static final Set<String> OF = Set.of("of", "to", "from", "at", "between", "among");

  private static final Set<String> NONE = Set.of("no", "none", "nobody", "nowhere");

  /// Words between "every" and what it is said of.
  private static final int REACH = 6;

  private Every() {}

  static List<Unit.Every> list(Tokens tokens) {
    var stems = new Roots();
    var found = new ArrayList<Unit.Every>();
    for (int at = 0; at < tokens.size(); at++) {
      boolean none = NONE.contains(tokens.words().get(at));
      boolean told = at == 0 || !OF.contains(tokens.words().get(at - 1));
      if (told && (none || ALL.contains(tokens.words().get(at)))) {
        int next = telling(tokens, at + 1);
        if (next < tokens.size()) {
          String stem = stems.stem(tokens.words().get(next));
          found.add(new Unit.Every(tokens.show(at, next + 1), stem, none, at));
        }
      }
    }
    return List.copyOf(found);
  }

  private static int telling(Tokens tokens, int from) {
    for (int at = from; at < Math.min(from + REACH, tokens.size()); at++) {
      String word = tokens.words().get(at);
      if (!Stemmed.isStop(word) && !Character.isDigit(word.charAt(0))) {
        return at;
      }
    }
    return tokens.size();
  }
}
