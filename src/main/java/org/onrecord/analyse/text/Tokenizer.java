package org.onrecord.analyse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts a text into words and marks; white space is left out.
///
/// Letters, digits and combining marks make a word; an apostrophe, hyphen, full stop or comma
/// between them keeps it together where English does (`it's`, `seven-year`, `3.5`, `10,000`,
/// `U.S.`, `velmora.example`). A possessive ending is a token of its own (`'s`), so that a name is
/// the same word with and without it. Linear in the text; what looks at a whole word stays so,
/// since a run of characters longer than any word is cut.
final class Tokenizer {
  private static final int LONGEST = 1_000;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, Token> known = new HashMap<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    var tokenizer = new Tokenizer(text);
    tokenizer.run();
    return List.copyOf(tokenizer.tokens);
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      if (isWordChar(text.charAt(at))) {
        at = word(at);
      } else {
        if (!isSpace(text.charAt(at))) {
          add(at, at + 1);
        }
        at++;
      }
    }
  }

  private int word(int start) {
    int end = start + 1;
    while (end < text.length()
        && end - start < LONGEST
        && (isWordChar(text.charAt(end)) || joins(start, end))) {
      end++;
    }
    int possessive = possessive(start, end);
    add(start, possessive);
    if (possessive < end) {
      add(possessive, end);
    }
    return end;
  }

  private void add(int start, int end) {
    String word = text.substring(start, end);
    tokens.add(known.computeIfAbsent(word, w -> Token.of(w, start, end)).again(start, end));
  }

  /// Whether the mark at `at` holds the characters on both sides together.
  private boolean joins(int start, int at) {
    if (at + 1 >= text.length() || !isWordChar(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '-', '\u2010', '\u2011' -> true;
      case '.' ->
          Character.isDigit(before) && Character.isDigit(after)
              || isInitials(start, at)
              || isAddress(before, at);
      case ',' -> Character.isDigit(before) && isThousands(at + 1);
      default -> false;
    };
  }

  /// Whether all before `at` are single letters with full stops: `U.S`.
  private boolean isInitials(int start, int at) {
    if ((at - start) % 2 == 0 || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    for (int i = start; i < at; i++) {
      if ((i - start) % 2 == 0 ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
  }

  /// Whether a small letter follows without a space, as in `velmora.example`.
  private boolean isAddress(char before, int at) {
    return Character.isLetterOrDigit(before)
        && Character.isLowerCase(text.charAt(at + 1))
        && at + 2 < text.length()
        && Character.isLetter(text.charAt(at + 2));
  }

  private boolean isThousands(int from) {
    int digits = 0;
    while (from + digits < text.length() && Character.isDigit(text.charAt(from + digits))) {
      digits++;
    }
    return digits == 3;
  }

  private int possessive(int start, int end) {
    boolean ends =
        end - start > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    return ends ? end - 2 : end;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
