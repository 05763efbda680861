package org.onrecord.site.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The terms of a text: what its words are looked for as. `search.js` does the same, step by step.
final class Terms {
  /// Longer runs of letters are nobody's word.
  private static final int LONGEST = 40;

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private Terms() {}

  /// The terms of `text`, in order, repeated ones too. O(length).
  static List<String> in(String text) {
    var terms = new ArrayList<String>();
    int from = 0;
    int at = 0;
    while (at <= text.length()) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      if (!is(LETTERS | MARKS | NUMBERS, c)) {
        if (at > from) {
          String term = of(text.substring(from, at));
          if (!term.isEmpty()) {
            terms.add(term);
          }
        }
        from = at + Character.charCount(c);
      }
      at += Character.charCount(c);
    }
    return terms;
  }

  /// What a word is looked for as; empty for what is no word.
  static String of(String word) {
    String folded = folded(word);
    return folded.length() > LONGEST ? "" : Endings.off(folded);
  }

  /// Without capitals and without marks above and below letters.
  static String folded(String word) {
    // What is plain as it stands comes out of this as it went in, and most of every text is.
    String bare = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    var small = new StringBuilder(bare.length());
    // Letter by letter: no language's rules for a whole word.
    for (int at = 0; at < bare.length(); ) {
      int c = bare.codePointAt(at);
      int lower = Character.toLowerCase(c);
      if (is(LETTERS | NUMBERS, lower)) {
        small.appendCodePoint(lower);
      }
      at += Character.charCount(c);
    }
    return small.toString();
  }

  /// Whether there are only letters and signs of ASCII.
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean is(int categories, int codePoint) {
    return (categories >> Character.getType(codePoint) & 1) != 0;
  }
}
