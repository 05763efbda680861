package org.onrecord.match.passage;

import java.util.Optional;
import java.util.Set;
import org.onrecord.match.passage.Unit.Link;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.Stemmed;
import org.onrecord.match.words.WordList;

/// Finds what a passage names as the cause of something, and by whom it says that something was
/// done; see `causes.txt`. The first of each; a cause that is told without such a word is not seen.
final class Links {
  /// Words of a cause or doer at most.
  private static final int LONGEST = 8;

  private static final int DOER = 5;

  /// Shortest word that may tell what was done: "led by", "run by".
  private static final int SHORTEST_DEED = 3;

  private static final Set<String> NO_DOER =
      Set.of(
          "the", "end", "means", "way", "far", "now", "then", "law", "hand", "half", "least",
          "more", "less", "double", "about", "nearly", "only", "up", "default");

  private final Patterns<Boolean> marks = new Patterns<>();

  Links() {
    for (String line : WordList.read("causes.txt")) {
      int colon = line.indexOf(':');
      marks.add(line.substring(colon + 1), line.substring(0, colon).equals("cause"));
    }
  }

  Optional<Link> cause(Tokens tokens) {
    for (int at = 1; at < tokens.size(); at++) {
      var match = marks.find(tokens.words(), at);
      if (match.isPresent()) {
        int to = at + match.get().words();
        return match.get().meaning() ? after(tokens, at, to, LONGEST) : before(tokens, at);
      }
      if (tokens.words().get(at).equals("blamed")) {
        return blamed(tokens, at);
      }
    }
    return Optional.empty();
  }

  /// "Blamed the blackout on sabotage".
  private static Optional<Link> blamed(Tokens tokens, int at) {
    for (int on = at + 1; on < Math.min(at + LONGEST, tokens.size()); on++) {
      if (tokens.words().get(on).equals("on")) {
        return after(tokens, at, on + 1, LONGEST);
      }
    }
    return Optional.empty();
  }

  /// "Paid for by the villagers", "fired by the police".
  Optional<Link> doer(Tokens tokens) {
    for (int by = 1; by < tokens.size() - 1; by++) {
      String deed = tokens.words().get(by - 1);
      if (tokens.words().get(by).equals("by")
          && deed.length() >= SHORTEST_DEED
          && isDoer(tokens, by + 1)) {
        return after(tokens, by, by + 1, DOER);
      }
    }
    return Optional.empty();
  }

  private static boolean isDoer(Tokens tokens, int at) {
    String word = tokens.words().get(at);
    int telling = word.equals("the") && at + 1 < tokens.size() ? at + 1 : at;
    String next = tokens.words().get(telling);
    return !Character.isDigit(next.charAt(0))
        && !NO_DOER.contains(next)
        && !next.endsWith("ing")
        && !DateWords.is(next);
  }

  private static Optional<Link> after(Tokens tokens, int mark, int from, int longest) {
    int to = from;
    while (to < tokens.size()
        && to - from < longest
        && tokens.pauses().get(to).equals(tokens.pauses().get(from))
        && !(to > from && (tokens.isReport(to) || tokens.isBehindComma(to)))) {
      to++;
    }
    return tells(tokens, from, to)
        ? Optional.of(new Link(mark, from, to, tokens.show(from, to)))
        : Optional.empty();
  }

  private static Optional<Link> before(Tokens tokens, int mark) {
    int from = mark;
    while (from > 0
        && mark - from < LONGEST
        && tokens.pauses().get(from - 1).equals(tokens.pauses().get(mark))) {
      from--;
    }
    return tells(tokens, from, mark)
        ? Optional.of(new Link(mark, from, mark, tokens.show(from, mark)))
        : Optional.empty();
  }

  private static boolean tells(Tokens tokens, int from, int to) {
    return tokens.words().subList(from, to).stream().anyMatch(w -> !Stemmed.isStop(w));
  }
}
