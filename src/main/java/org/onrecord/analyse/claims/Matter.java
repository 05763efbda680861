package org.onrecord.analyse.claims;

import java.util.Set;
import org.onrecord.analyse.en.Grammar;

/// How much a statement speaks of public matters: by its nouns (`affairs.txt`), by its verbs
/// (`deeds.txt`).
final class Matter {
  private static final Set<String> AFFAIRS = Phrases.words("affairs.txt");
  private static final Set<String> DEEDS = Phrases.words("deeds.txt");

  /// More words than these tell no more.
  private static final int MOST_AFFAIRS = 4;

  private static final int MOST_DEEDS = 2;

  private final Grammar grammar;

  Matter(Grammar grammar) {
    this.grammar = grammar;
  }

  /// 0 to 1.
  double affairs(Unit unit) {
    int count = 0;
    for (int i = unit.from(); i < unit.to() && count < MOST_AFFAIRS; i++) {
      count += AFFAIRS.contains(grammar.lemma(i)) ? 1 : 0;
    }
    return (double) count / MOST_AFFAIRS;
  }

  /// 0 to 1.
  double deeds(Unit unit) {
    int count = 0;
    for (int i = unit.from(); i < unit.to() && count < MOST_DEEDS; i++) {
      count += isDeed(i) ? 1 : 0;
    }
    return (double) count / MOST_DEEDS;
  }

  /// Whether the word is one of either.
  boolean isIn(int token) {
    return AFFAIRS.contains(grammar.lemma(token)) || isDeed(token);
  }

  private boolean isDeed(int token) {
    return grammar.tag(token).isVerb() && DEEDS.contains(grammar.lemma(token));
  }
}
