package org.onrecord.analyse.names.find;

import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// Who wrote a text and which paper printed it, as the lines at its head say: "By Ilva Maren and
/// Oskar Venn", "Authors: …", "The Open Ledger, 9 May 2031". All words have capitals there, so that
/// these prove nothing.
final class Imprint {
  /// A head is no longer.
  private static final int HEAD = 80;

  private static final int MOST_AUTHORS = 16;
  private static final int LONGEST_DATE = 9;

  private final Clues clues;

  Imprint(Clues clues) {
    this.clues = clues;
  }

  /// "Ilva Maren" and "Oskar Venn" in "By Ilva Maren and Oskar Venn".
  boolean isAuthor(Run run) {
    int size = run.to() - run.nameFrom();
    if (run.from() > HEAD || size < 2 || size > 4 || hasWords(run)) {
      return false;
    }
    int first = clues.sentenceStart(run.from());
    int at = run.from() - 1;
    while (at > first && at > run.from() - MOST_AUTHORS && isListed(at)) {
      at--;
    }
    return at == first && links(at, "authors");
  }

  private boolean isListed(int i) {
    return clues.isCapital(i)
        || clues.is(i, ",")
        || clues.is(i, "and")
        || clues.is(i, "&")
        || clues.is(i, ":");
  }

  /// "Open Ledger" in "The Open Ledger, 9 May 2031": a name of words, on a line that ends in a
  /// date.
  boolean isPaper(Run run) {
    int start = clues.is(run.from() - 1, "the") ? run.from() - 1 : run.from();
    boolean opens = clues.sentenceStart(run.from()) == start || clues.is(start - 1, "|");
    boolean place =
        clues.has(run.nameFrom(), Sense.PLACE_HEAD) || clues.has(run.to() - 1, Sense.PLACE_HEAD);
    return run.from() < HEAD
        && run.to() - run.from() > 1
        && !run.hasTitle()
        && !clues.has(run.nameFrom(), Sense.GIVEN)
        && opens
        && !place
        && hasWords(run)
        && isDated(run.to());
  }

  /// Whether a mark, and a date as the last of the line, follow.
  private boolean isDated(int mark) {
    if (!clues.is(mark, ",") && !clues.is(mark, "|") && !clues.is(mark, "(")) {
      return false;
    }
    boolean month = false;
    int at = mark + 1;
    while (at < clues.size() && at < mark + LONGEST_DATE && !isYear(at)) {
      month |= clues.has(at, Sense.NEVER) || links(at, "seasons");
      at++;
    }
    boolean last = at + 1 >= clues.size() || clues.isLineStart(at + 1);
    return month && last && at < clues.size() && isYear(at);
  }

  private boolean isYear(int i) {
    String word = clues.token(i).word();
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  private boolean hasWords(Run run) {
    boolean words = false;
    for (int i = run.nameFrom(); i < run.to(); i++) {
      words |= (clues.isEveryday(i) || clues.has(i, Sense.WORD)) && !clues.has(i, Sense.GIVEN);
    }
    return words;
  }

  private boolean links(int i, String list) {
    return i >= 0 && i < clues.size() && NameWords.links(list, clues.token(i).lower());
  }
}
