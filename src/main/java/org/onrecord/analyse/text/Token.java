package org.onrecord.analyse.text;

import java.util.Locale;
import org.onrecord.model.Span;

/// A run of word characters, or one mark.
///
/// @param start code point at which it begins
/// @param end one past its last code point
/// @param word its characters, as written (of the shadow text)
/// @param lower the same in lower case, curly apostrophes straightened: what word lists are asked
///   for
public record Token(int start, int end, String word, String lower) {
  static Token of(String word, int start, int end) {
    return new Token(start, end, word, word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  /// The same word at another place; the characters are kept once.
  Token again(int from, int to) {
    return new Token(from, to, word, lower);
  }

  public Span at() {
    return new Span(start, end);
  }

  /// Whether it begins with a letter or a digit.
  public boolean isWord() {
    return Character.isLetterOrDigit(word.charAt(0));
  }

  /// Whether it begins with an upper-case letter.
  public boolean isCapital() {
    return Character.isUpperCase(word.charAt(0));
  }

  /// Whether it begins with a digit.
  public boolean isNumber() {
    return Character.isDigit(word.charAt(0));
  }

  public boolean is(String other) {
    return lower.equals(other);
  }
}
