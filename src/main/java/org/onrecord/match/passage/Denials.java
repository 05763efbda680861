package org.onrecord.match.passage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.words.Stemmed;

/// Finds what a passage says not to be so, and what exactly: "it is not true that …" denies what
/// follows, "… is fabricated" what stands before. What is withheld ("denied him the visa") is no
/// denial.
final class Denials {
  /// Telling words that a thing denied has at least; with fewer, the whole passage is meant.
  private static final int LEAST = 2;

  /// Words that end a denial which speaks of what stands before it.
  private static final Set<String> CLOSING =
      Set.of("false", "untrue", "fabricated", "invented", "baseless", "unfounded", "fabrication");

  private Denials() {}

  static Optional<Denial> find(Tokens tokens, List<Placed> turns) {
    return turns.stream()
        .filter(p -> p.turn() == Turn.DENIED)
        .findFirst()
        .map(p -> read(tokens, p));
  }

  private static Denial read(Tokens tokens, Placed turn) {
    String words = tokens.show(turn.from(), turn.to());
    boolean closing = CLOSING.contains(tokens.words().get(turn.to() - 1));
    int from = closing ? 0 : turn.to();
    int to = closing ? turn.from() : end(tokens, turn.to());
    return telling(tokens, from, to) >= LEAST
        ? new Denial(from, to, words)
        : new Denial(0, tokens.size(), words);
  }

  /// One past the words that are denied: to the next pause, or who reports it.
  private static int end(Tokens tokens, int from) {
    return from < tokens.size() ? tokens.clauseEnd(from) : from;
  }

  private static long telling(Tokens tokens, int from, int to) {
    return tokens.words().subList(from, to).stream().filter(w -> !Stemmed.isStop(w)).count();
  }
}
