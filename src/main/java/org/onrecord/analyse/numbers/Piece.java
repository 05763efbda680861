package org.onrecord.analyse.numbers;

/// A token, or a part of one: `seven-year` is two pieces, `2.7bn` is two, `1990s` is one.
///
/// @param start code point at which it begins
/// @param end one past its last code point
/// @param lower its characters in lower case, curly apostrophes straightened
/// @param capital whether it begins with an upper-case letter
/// @param joint what stands between it and the piece before
/// @param token index of the token it is part of
/// @param sentence index of its sentence
public record Piece(
    int start, int end, String lower, boolean capital, Joint joint, int token, int sentence) {
  /// What stands before a piece.
  public enum Joint {
    SPACE,
    /// Nothing: the two touch.
    NONE,
    HYPHEN
  }

  public boolean isDigits() {
    return Character.isDigit(lower.charAt(0));
  }

  public boolean isLetters() {
    return Character.isLetter(lower.charAt(0));
  }

  public boolean isMark() {
    return !isDigits() && !isLetters();
  }
}
