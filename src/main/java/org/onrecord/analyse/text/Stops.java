package org.onrecord.analyse.text;

import java.util.List;
import java.util.Set;

/// Tells the full stop that shortens a word from the one that ends a sentence. What is short, and
/// which words open a sentence, are lists.
final class Stops {
  private static final Set<String> TITLES;
  private static final Set<String> NUMBERS;
  private static final Set<String> ANY;
  private static final Set<String> OPENERS = WordSet.all("openers");
  private static final Set<String> REPORTING = WordSet.all("reporting");

  static {
    var kinds = WordSet.keyed("abbreviations");
    TITLES = kinds.getOrDefault("title", Set.of());
    NUMBERS = kinds.getOrDefault("number", Set.of());
    ANY = kinds.getOrDefault("any", Set.of());
  }

  private final List<Token> tokens;

  Stops(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean isReporting(Token token) {
    return REPORTING.contains(token.lower());
  }

  /// Whether the mark at `at` is a full stop that belongs to the word before it.
  boolean shortens(int at, int from, int to) {
    if (at == from || !tokens.get(at).is(".") || !touches(at)) {
      return false;
    }
    Token before = tokens.get(at - 1);
    if (at == from + 1 && before.word().length() <= 3 && (before.isNumber() || isLetter(before))) {
      return true;
    }
    boolean last = at + 1 >= to;
    if (last) {
      return false;
    }
    if (TITLES.contains(before.lower())) {
      return tokens.get(at + 1).isWord();
    }
    if (NUMBERS.contains(before.lower())) {
      return tokens.get(at + 1).isNumber() || before.word().length() == 1;
    }
    boolean dotted = before.word().indexOf('.') > 0 && !before.isNumber();
    boolean shortened =
        dotted || isLetter(before) && before.isCapital() || ANY.contains(before.lower());
    return shortened && !OPENERS.contains(tokens.get(at + 1).lower());
  }

  private static boolean isLetter(Token token) {
    return token.word().length() == 1 && Character.isLetter(token.word().charAt(0));
  }

  private boolean touches(int at) {
    return tokens.get(at - 1).end() == tokens.get(at).start();
  }
}
