package org.onrecord.analyse.quotations.marks;

import java.util.Locale;
import java.util.Set;

/// Tells apostrophes from single quotation marks, by what stands around them and ahead. How far it
/// looks ahead is bounded.
final class Apostrophes {
  /// How far a closing single mark may be from its opening one; further apart they are apostrophes.
  private static final int LONGEST_SINGLE = 600;

  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "tis", "twas", "cause", "n", "bout", "cos", "round", "nuff", "s");

  private final String text;

  Apostrophes(String text) {
    this.text = text;
  }

  /// Whether letters are left out at `at`: "'em", "'n", "'90s".
  boolean isElision(int at, int end) {
    int stop = at + 1;
    while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    String word = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
    boolean years = word.length() >= 2 && Character.isDigit(word.charAt(0)) && word.length() <= 3;
    return word.equals("n") || ELISIONS.contains(word) && !endsAt(stop, end) || years;
  }

  private boolean endsAt(int at, int end) {
    return at < end && MarkStyle.SINGLE.closedBy(text.charAt(at));
  }

  /// Whether a closing mark follows the opening one at `at`.
  boolean closesSoon(int at, int end) {
    int stop = Math.min(end, at + LONGEST_SINGLE);
    for (int i = at + 2; i < stop; i++) {
      if (closesSingle(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the mark at `i` looks like the end of words in single marks.
  private boolean closesSingle(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '\u2019')
        && !isSpaceBefore(text, i)
        && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /// Whether the mark at `at` ends a plural possessive (`the workers' pay`): a better closing mark
  /// follows before another pair opens.
  boolean isPossessive(int at, int end) {
    if (at == 0 || text.charAt(at - 1) != 's' || !isFollowedByLowerCase(at, end)) {
      return false;
    }
    int stop = Math.min(end, at + LONGEST_SINGLE);
    for (int i = at + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '\u2018' || c == '\'' && isSpaceBefore(text, i)) {
        return false;
      }
      if (closesSingle(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowedByLowerCase(int at, int end) {
    return at + 2 < end && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
  }

  /// Whether a word may begin at `at`: behind a space, an opening bracket or mark, a dash.
  static boolean isSpaceBefore(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return isSpace(before)
        || "([{/\u2013\u2014-".indexOf(before) >= 0
        || MarkStyle.opening(before) != null;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
