package org.onrecord.publish.say;

import org.onrecord.model.view.card.Cited;

/// The words around a passage, cut to a length at a space, with "…" where something is left out.
public final class Excerpt {
  private Excerpt() {}

  /// The first words of `words`, at most about `most` UTF-16 units of them.
  public static String brief(String words, int most) {
    String whole = Say.uncovered(words).strip();
    if (whole.length() <= most) {
      return whole;
    }
    int space = whole.lastIndexOf(' ', most);
    int end = space <= 0 ? most : space;
    return whole.substring(0, Character.isLowSurrogate(whole.charAt(end)) ? end - 1 : end) + " …";
  }

  /// The last words before the passage, at most `most` code points of them.
  public static String before(Cited cited, int most) {
    String words = Say.uncovered(cited.before());
    int length = words.codePointCount(0, words.length());
    boolean cut = cited.before().codePointCount(0, cited.before().length()) >= Cited.CONTEXT;
    if (length > most) {
      int from = words.offsetByCodePoints(0, length - most);
      int space = words.indexOf(' ', from);
      words = words.substring(space < 0 ? from : space + 1);
      cut = true;
    }
    return cut && !words.isBlank() ? "… " + words : words;
  }

  /// The first words after the passage, at most `most` code points of them.
  public static String after(Cited cited, int most) {
    String words = Say.uncovered(cited.after());
    int length = words.codePointCount(0, words.length());
    boolean cut = cited.after().codePointCount(0, cited.after().length()) >= Cited.CONTEXT;
    if (length > most) {
      int to = words.offsetByCodePoints(0, most);
      int space = words.lastIndexOf(' ', to);
      words = words.substring(0, space <= 0 ? to : space);
      cut = true;
    }
    return cut && !words.isBlank() ? words + " …" : words;
  }
}
