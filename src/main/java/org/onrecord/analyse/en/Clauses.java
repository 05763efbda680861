package org.onrecord.analyse.en;

import java.util.List;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// Cuts a sentence into clauses: before words that open one, and where a verb of its own follows.
final class Clauses {
  private final List<Token> tokens;
  private final Tag[] tags;
  private final Groups groups;
  private final List<Clause> clauses;

  Clauses(List<Token> tokens, Tag[] tags, Groups groups, List<Clause> clauses) {
    this.tokens = tokens;
    this.tags = tags;
    this.groups = groups;
    this.clauses = clauses;
  }

  void find(Sentence sentence) {
    int from = sentence.from();
    Clause.Kind kind = Clause.Kind.MAIN;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (cuts(i, from, sentence.to())) {
        clauses.add(new Clause(from, i, kind));
        from = i;
        kind = kind(i, sentence.to());
      } else if (i == from) {
        kind = kind(i, sentence.to());
      }
    }
    clauses.add(new Clause(from, sentence.to(), kind));
  }

  private Clause.Kind kind(int i, int to) {
    int at = i;
    while (at + 1 < to && (!tokens.get(at).isWord() || tags[at] == Tag.CONJUNCTION)) {
      at++;
    }
    if (tags[at] == Tag.PREPOSITION && at + 1 < to && tags[at + 1] == Tag.RELATIVE) {
      return Clause.Kind.RELATIVE;
    }
    return switch (tags[at]) {
      case SUBORDINATOR ->
          tokens.get(at).is("that") || tokens.get(at).is("whether")
              ? Clause.Kind.CONTENT
              : Clause.Kind.SUBORDINATE;
      case RELATIVE -> at > 0 && isAfterNoun(at) ? Clause.Kind.RELATIVE : Clause.Kind.CONTENT;
      default -> Clause.Kind.MAIN;
    };
  }

  private boolean isAfterNoun(int at) {
    int before = at - 1;
    while (before > 0 && (tags[before] == Tag.PUNCTUATION || tags[before] == Tag.CONJUNCTION)) {
      before--;
    }
    return tags[before].isNoun() || tags[before] == Tag.PRONOUN || tags[before] == Tag.ADVERB;
  }

  private boolean cuts(int i, int from, int to) {
    if (i == from) {
      return false;
    }
    boolean opener = tags[i] == Tag.SUBORDINATOR || tags[i] == Tag.RELATIVE;
    if (opener) {
      return tags[i - 1] != Tag.PREPOSITION
          && tags[i - 1] != Tag.CONJUNCTION
          && !isComma(i - 1)
          && groups.finiteIn(i, to);
    }
    if (tags[i] == Tag.PREPOSITION && i + 1 < to && tags[i + 1] == Tag.RELATIVE) {
      return true;
    }
    if (isBreak(i)) {
      return groups.finiteIn(from, i) && groups.finiteIn(i, to);
    }
    return (isComma(i) || tags[i] == Tag.CONJUNCTION)
        && !isComma(i - 1)
        && groups.finiteIn(from, i)
        && (opensAfter(i, to) || ownVerbFollows(i + 1, to));
  }

  private boolean opensAfter(int i, int to) {
    int next = i + 1;
    while (next < to && tags[next] == Tag.CONJUNCTION) {
      next++;
    }
    return next < to && (tags[next] == Tag.SUBORDINATOR || tags[next] == Tag.RELATIVE);
  }

  /// Whether, before the next break, a finite verb comes with a subject before it, or at once.
  private boolean ownVerbFollows(int i, int to) {
    for (int j = i; j < to; j++) {
      if (isComma(j) && j > i) {
        return verbBehindInsertion(j, to);
      }
      boolean breaks =
          isBreak(j)
              || tags[j] == Tag.SUBORDINATOR
              || tags[j] == Tag.RELATIVE
              || tags[j] == Tag.CONJUNCTION && j > i && tags[j - 1].isVerb();
      if (breaks) {
        return false;
      }
      if (groups.finiteStartsAt(j)) {
        return true;
      }
    }
    return false;
  }

  /// "the port, closed in May, reopened": the verb comes right behind the second comma.
  private boolean verbBehindInsertion(int comma, int to) {
    boolean inserts =
        comma + 1 < to
            && switch (tags[comma + 1]) {
              case VERB_PARTICIPLE, VERB_ING, RELATIVE, PREPOSITION, PROPER, DETERMINER -> true;
              default -> false;
            };
    for (int j = comma + 1; inserts && j < to; j++) {
      if (isComma(j)) {
        int next = j + 1;
        while (next < to && tags[next] == Tag.ADVERB) {
          next++;
        }
        return next < to && groups.finiteStartsAt(next);
      }
    }
    return false;
  }

  private boolean isComma(int i) {
    return tokens.get(i).is(",");
  }

  private boolean isBreak(int i) {
    String word = tokens.get(i).word();
    return word.equals(";")
        || word.equals(":")
        || word.equals("\u2014")
        || word.equals("\u2013")
        || word.equals("(")
        || word.equals(")");
  }
}
