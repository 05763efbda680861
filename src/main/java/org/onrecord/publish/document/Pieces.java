package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.List;

/// What a text is put together of: words, white space, and each other sign by itself.
final class Pieces {
  private enum Kind {
    WORD,
    SPACE,
    SIGN
  }

  private Pieces() {}

  /// All pieces, in order; joined they are the text again. O(length).
  static List<String> of(String text) {
    var pieces = new ArrayList<String>();
    int from = 0;
    int to = 0;
    while (from < text.length()) {
      Kind kind = kind(text.codePointAt(from));
      do {
        to += Character.charCount(text.codePointAt(to));
      } while (kind != Kind.SIGN && to < text.length() && kind(text.codePointAt(to)) == kind);
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  static boolean isWord(String piece) {
    return kind(piece.codePointAt(0)) == Kind.WORD;
  }

  private static Kind kind(int c) {
    if (c == ' ' || c >= '\t' && c <= '\r') {
      return Kind.SPACE;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          Kind.WORD;
      default -> Kind.SIGN;
    };
  }
}
