package org.onrecord.analyse.en;

import java.util.List;
import java.util.Optional;

/// Noun and verb groups of a document, found by token. O(1) each.
final class Groups {
  private final List<NounGroup> nouns;
  private final List<VerbGroup> verbs;
  private final int[] nounAt;
  private final int[] verbAt;

  /// How many finite groups begin before each token.
  private final int[] finiteBefore;

  Groups(int tokens, List<NounGroup> nouns, List<VerbGroup> verbs) {
    this.nouns = List.copyOf(nouns);
    this.verbs = List.copyOf(verbs);
    nounAt = new int[tokens];
    verbAt = new int[tokens];
    finiteBefore = new int[tokens + 1];
    java.util.Arrays.fill(nounAt, -1);
    java.util.Arrays.fill(verbAt, -1);
    for (int g = 0; g < nouns.size(); g++) {
      java.util.Arrays.fill(nounAt, nouns.get(g).from(), nouns.get(g).to(), g);
    }
    for (int g = 0; g < verbs.size(); g++) {
      java.util.Arrays.fill(verbAt, verbs.get(g).from(), verbs.get(g).to(), g);
    }
    for (int i = 0; i < tokens; i++) {
      finiteBefore[i + 1] = finiteBefore[i] + (finiteStartsAt(i) ? 1 : 0);
    }
  }

  List<NounGroup> nouns() {
    return nouns;
  }

  List<VerbGroup> verbs() {
    return verbs;
  }

  /// Empty outside the text, where rules look that read on from the last word.
  Optional<NounGroup> nounAt(int token) {
    boolean outside = token < 0 || token >= nounAt.length;
    return outside || nounAt[token] < 0 ? Optional.empty() : Optional.of(nouns.get(nounAt[token]));
  }

  Optional<VerbGroup> verbAt(int token) {
    return verbAt[token] < 0 ? Optional.empty() : Optional.of(verbs.get(verbAt[token]));
  }

  boolean finiteStartsAt(int token) {
    return verbAt[token] >= 0
        && verbs.get(verbAt[token]).isFinite()
        && verbs.get(verbAt[token]).from() == token;
  }

  /// Whether a finite group begins in the tokens `from` to before `to`.
  boolean finiteIn(int from, int to) {
    return finiteBefore[to] > finiteBefore[from];
  }
}
