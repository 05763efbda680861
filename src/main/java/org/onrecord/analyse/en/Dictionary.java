package org.onrecord.analyse.en;

/// Whether a word is one of the language's everyday words, by the word lists of the grammar.
public final class Dictionary {
  private Dictionary() {}

  /// Whether the lists have `lower`, or the singular or base form that its ending leaves.
  public static boolean has(String lower) {
    return Lexicon.ENGLISH.find(lower).isPresent()
        || Conjugation.withoutS(lower).stream()
            .anyMatch(base -> Lexicon.ENGLISH.find(base).isPresent());
  }
}
