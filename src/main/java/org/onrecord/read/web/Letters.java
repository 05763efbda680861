package org.onrecord.read.web;

/// How much a piece of text says, whatever its script.
final class Letters {
  private static final String SENTENCE_ENDS = ".!?…。！？؟।։۔";

  private Letters() {}

  /// Letters and digits of `text`; an ideograph or kana, which says as much as a syllable or a
  /// word, counts as three.
  static int weight(CharSequence text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDense(c)) {
        weight += 3;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        weight++;
      }
    }
    return weight;
  }

  /// Marks in `text` that end a sentence: followed by white space, a closing mark or nothing.
  static int sentences(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && (i + 1 == text.length() || ends(text, i))) {
        count++;
      }
    }
    return count;
  }

  private static boolean ends(CharSequence text, int i) {
    char next = text.charAt(i + 1);
    return text.charAt(i) > 0x2FFF || (!Character.isLetterOrDigit(next) && next != '.');
  }

  private static boolean isDense(char c) {
    return c >= 0x3040 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }
}
