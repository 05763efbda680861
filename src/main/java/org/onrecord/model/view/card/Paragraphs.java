package org.onrecord.model.view.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// The paragraphs of a text, numbered from 1: its lines that are not blank. The numbers are
/// addresses (`#p12`), so this rule can never change.
///
/// @param spans each without the white space at its ends, ascending
public record Paragraphs(List<Span> spans) {
  public Paragraphs {
    spans = List.copyOf(spans);
  }

  /// O(n) in the length of the text.
  public static Paragraphs of(Text text) {
    String shadow = text.shadow();
    var spans = new ArrayList<Span>();
    int from = 0;
    for (int i = 0; i <= shadow.length(); i++) {
      if (i == shadow.length() || isLineEnd(shadow.charAt(i))) {
        addUnlessBlank(spans, shadow, from, i);
        from = i + 1;
      }
    }
    return new Paragraphs(spans);
  }

  /// The number of the paragraph that holds `codePoint`, or of the last one before it; 1 before the
  /// first.
  public int number(int codePoint) {
    int found = Collections.binarySearch(spans, new Span(codePoint, Integer.MAX_VALUE));
    return Math.max(1, found < 0 ? -found - 1 + startsAt(-found - 1, codePoint) : found + 1);
  }

  /// The words of paragraph `number`, from 1.
  public Span get(int number) {
    return spans.get(number - 1);
  }

  private int startsAt(int index, int codePoint) {
    return index < spans.size() && spans.get(index).start() == codePoint ? 1 : 0;
  }

  private static void addUnlessBlank(List<Span> spans, String shadow, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(shadow.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(shadow.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
