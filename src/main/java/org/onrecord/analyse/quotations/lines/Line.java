package org.onrecord.analyse.quotations.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Token;
import org.onrecord.model.Span;

/// A stretch of text that is read together: a sentence, or several where a quotation holds sentence
/// ends, with each pair of marks as one element and each other word or mark as one.
public final class Line {
  private final Prose prose;
  private final Grammar grammar;

  /// First token of each element, and one more.
  private final int[] from;

  /// The quotation that an element is; -1 for a word.
  private final int[] quotes;

  private final int size;

  Line(Prose prose, Grammar grammar, int[] from, int[] quotes) {
    this.prose = prose;
    this.grammar = grammar;
    this.from = from;
    this.quotes = quotes;
    this.size = quotes.length;
  }

  /// How many elements it has.
  public int size() {
    return size;
  }

  /// Whether there is such an element and it is a quotation.
  public boolean isQuote(int e) {
    return e >= 0 && e < size && quotes[e] >= 0;
  }

  /// Whether a quotation is among the elements from `a` to `b`.
  public boolean hasQuote(int a, int b) {
    for (int e = a; e < Math.min(b, size); e++) {
      if (isQuote(e)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the quotation that is element `e` ends with a mark that ends a sentence.
  public boolean endsSentence(int e) {
    int last = from[e + 1] - 2;
    return isQuote(e) && last > from[e] && ".!?".contains(prose.token(last).word());
  }

  /// Whether element `e` is a quotation that begins within a sentence.
  public boolean beginsSmall(int e) {
    return isQuote(e) && prose.token(from[e] + 1).isWord() && !prose.token(from[e] + 1).isCapital();
  }

  /// Whether element `e` is a quotation that opens with a preposition or a subordinator: how,
  /// where, when.
  public boolean isAside(int e) {
    Tag first = isQuote(e) ? grammar.tag(from[e] + 1) : Tag.PUNCTUATION;
    return first == Tag.PREPOSITION
        || first == Tag.SUBORDINATOR
        || isQuote(e) && prose.token(from[e] + 1).is("once");
  }

  /// Whether element `e` is a quotation whose first word is a finite verb.
  public boolean opensFinite(int e) {
    return isQuote(e) && isFinite(grammar.tag(from[e] + 1), from[e] + 1);
  }

  /// Whether element `e` is a quotation whose last mark is a comma, as many write it.
  public boolean endsWithComma(int e) {
    return isQuote(e) && prose.token(from[e + 1] - 2).is(",");
  }

  /// Which quotation element `e` is.
  public int quote(int e) {
    return quotes[e];
  }

  /// What the element is; `PUNCTUATION` outside the line and for quotations.
  public Tag tag(int e) {
    return e < 0 || e >= size || quotes[e] >= 0 ? Tag.PUNCTUATION : grammar.tag(from[e]);
  }

  /// The word in lower case; nothing outside the line and for quotations.
  public String lower(int e) {
    return e < 0 || e >= size || quotes[e] >= 0 ? "" : token(e).lower();
  }

  /// The first token of element `e`.
  public Token token(int e) {
    return prose.token(from[e]);
  }

  /// Index of the first token of element `e`; of the end for `size()`.
  public int firstToken(int e) {
    return from[e];
  }

  /// Whether element `e` is `word`, in lower case.
  public boolean is(int e, String word) {
    return lower(e).equals(word);
  }

  /// How many words the first of `phrases` has that begins at element `e`; 0 when none does.
  public int begins(int e, List<List<String>> phrases) {
    for (List<String> phrase : phrases) {
      if (stands(e, phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }

  /// Whether one of `phrases` ends with element `e`.
  public boolean ends(int e, List<List<String>> phrases) {
    for (List<String> phrase : phrases) {
      if (stands(e - phrase.size() + 1, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(int from, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!is(from + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean isComma(int e) {
    return is(e, ",");
  }

  public boolean isDash(int e) {
    String word = lower(e);
    return word.equals("\u2014")
        || word.equals("\u2015")
        || word.equals("\u2013")
        || word.equals("-");
  }

  /// Whether a clause ends here for sure: the end of the line, or a mark other than comma and dash.
  public boolean isStop(int e) {
    return e >= size || e >= 0 && !isQuote(e) && ".!?;\u2026".contains(lower(e));
  }

  public boolean isColon(int e) {
    return is(e, ":");
  }

  /// Whether it is a comma, dash, bracket, colon or stop.
  public boolean isBreak(int e) {
    return e >= size || e < 0 || !isQuote(e) && tag(e) == Tag.PUNCTUATION;
  }

  /// The element that holds token `token`; -1 when the line does not. O(log n).
  public int element(int token) {
    if (token < from[0] || token >= from[size]) {
      return -1;
    }
    int at = Arrays.binarySearch(from, token);
    return at < 0 ? -at - 2 : at;
  }

  /// The noun group that holds element `e`.
  public Optional<NounGroup> noun(int e) {
    return e < 0 || e >= size || isQuote(e) ? Optional.empty() : grammar.nounAt(from[e]);
  }

  /// The verb group that holds element `e`.
  public Optional<VerbGroup> verb(int e) {
    return e < 0 || e >= size || isQuote(e) ? Optional.empty() : grammar.verbAt(from[e]);
  }

  /// The first element of the noun group.
  public int first(NounGroup group) {
    return Math.max(0, element(Math.max(group.from(), from[0])));
  }

  /// One past the last element of the noun group.
  public int past(NounGroup group) {
    int last = element(group.to() - 1);
    return last < 0 ? size : last + 1;
  }

  /// Whether a finite verb stands between elements `a` and `b`; the words of quotations count.
  public boolean hasFinite(int a, int b) {
    for (int e = a; e < Math.min(b, size); e++) {
      if (isQuote(e)
          ? hasFiniteToken(from[e], from[e + 1])
          : hasFiniteToken(from[e], from[e] + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFiniteToken(int a, int b) {
    for (int t = a; t < b; t++) {
      if (isFinite(grammar.tag(t), t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(Tag tag, int token) {
    return tag == Tag.MODAL
        || tag == Tag.AUXILIARY
        || tag == Tag.VERB_PAST
        || tag == Tag.VERB_THIRD
        || tag.isVerb() && grammar.verbAt(token).filter(VerbGroup::isFinite).isPresent();
  }

  /// From the first code point of element `a` to the last of the one before `b`.
  public Span span(int a, int b) {
    return prose.span(from[a], from[b]);
  }

  /// The words from element `a` to the one before `b`.
  public String words(int a, int b) {
    return prose.words(span(a, b));
  }
}
