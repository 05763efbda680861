package org.onrecord.analyse;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Span;

/// Cuts a text that is longer than any book into parts, so that memory does not grow with the
/// longest text somebody sends. A name or a pronoun is then understood within its part.
final class Parts {
  /// Tokens of one part: more than nearly every book has, and some thirty megabytes of work.
  static final int TOKENS = 150_000;

  private Parts() {}

  /// The parts of `document`, in order, together all of it; most often the whole. Each ends with a
  /// line, or where no line ends, with a sentence, or where none does, with a word. Linear in the
  /// text.
  static List<Span> of(Document document) {
    String text = document.text().shadow();
    var parts = new ArrayList<Span>();
    int from = 0;
    for (int end = end(text, from); end < text.length(); end = end(text, from)) {
      int cut = cut(text, from, end);
      parts.add(new Span(from, cut));
      from = cut;
    }
    parts.add(new Span(from, text.length()));
    return parts;
  }

  /// Where [#TOKENS] tokens after `from` are full: runs of letters and digits, and single marks.
  private static int end(String text, int from) {
    int tokens = 0;
    boolean inWord = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      if (word ? !inWord : !Character.isWhitespace(c)) {
        tokens++;
        if (tokens > TOKENS) {
          return i;
        }
      }
      inWord = word;
    }
    return text.length();
  }

  /// The best place for a cut in the second half of the part.
  private static int cut(String text, int from, int end) {
    int least = from + (end - from) / 2;
    for (String mark : List.of("\n", ". ", " ")) {
      int at = text.lastIndexOf(mark, end - mark.length());
      if (at >= least) {
        return at + mark.length();
      }
    }
    return end;
  }
}
