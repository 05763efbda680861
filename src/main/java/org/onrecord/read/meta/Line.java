package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// A line of a text that is not blank, without the white space around it. A line longer than
/// anybody writes comes as several, so that what looks for patterns in a line takes time in
/// proportion to the text.
///
/// @param gap whether a blank line, or the start of the text, stands before it
record Line(Span at, String words, boolean gap) {
  /// From here on a line without a full stop is a paragraph all the same.
  private static final int LONG = 160;

  /// A line that ends a sentence and has this much before is a paragraph.
  private static final int SENTENCE = 70;

  /// Longer than nearly any paragraph.
  private static final int LONGEST = 4_000;

  /// The lines of `text` in order. O(n).
  static List<Line> all(Text text) {
    String shadow = text.shadow();
    var lines = new ArrayList<Line>();
    int blank = 1;
    int from = 0;
    while (from <= shadow.length()) {
      int end = endOfPiece(shadow, from);
      int start = skipSpace(shadow, from, end);
      boolean ends = end == shadow.length() || isEnd(shadow.charAt(end));
      if (start < end) {
        var at = new Span(start, trimEnd(shadow, start, end));
        lines.add(new Line(at, text.slice(at), blank > 0));
        blank = 0;
      } else if (ends) {
        blank++;
      }
      from = ends ? end + 1 : end;
    }
    return lines;
  }

  int length() {
    return at.length();
  }

  /// Whether it reads as a paragraph rather than as a label, credit or heading.
  boolean isProse() {
    return length() >= LONG || length() >= SENTENCE && endsSentence();
  }

  boolean endsSentence() {
    for (int i = words.length() - 1; i >= 0; i--) {
      char c = words.charAt(i);
      if (".!?…。".indexOf(c) >= 0) {
        return true;
      } else if ("\"'”’»)*_›“".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /// Where the line that begins at `from` ends or, if it is too long, the last word that fits.
  private static int endOfPiece(String s, int from) {
    int space = from;
    int at = from;
    while (at < s.length() && !isEnd(s.charAt(at)) && at - from < LONGEST) {
      space = isSpace(s.charAt(at)) ? at : space;
      at++;
    }
    boolean fits = at == s.length() || isEnd(s.charAt(at));
    return fits || space < from + LONGEST / 2 ? at : space;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int skipSpace(String s, int from, int end) {
    int at = from;
    while (at < end && isSpace(s.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimEnd(String s, int from, int end) {
    int at = end;
    while (at > from && isSpace(s.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
