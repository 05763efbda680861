package org.onrecord.model;

import java.util.Arrays;

/// The text of a document, addressed by code point.
///
/// Java strings count UTF-16 units; everything Onrecord says counts code points. To keep the two
/// from being mixed up, analysis reads [#shadow]: the same text in which every code point is
/// exactly one `char`, so that an index into the shadow *is* a code point offset. Words shown to
/// people come from [#slice], which reads the real text.
public final class Text {
  public static final Text EMPTY = Text.of("");

  private static final char LETTER = 'x';
  private static final char OTHER = '\u25A1';
  private static final char BROKEN = '\uFFFD';

  private final String content;
  private final String shadow;

  /// Code point offsets of the characters outside the basic plane, ascending; empty for nearly
  /// every text.
  private final int[] wide;

  private Text(String content, String shadow, int[] wide) {
    this.content = content;
    this.shadow = shadow;
    this.wide = wide;
  }

  /// The text of `content`, unchanged; a surrogate without its partner, which no encoding can
  /// carry, becomes U+FFFD.
  public static Text of(String content) {
    int first = firstSurrogate(content);
    return first < 0 ? new Text(content, content, new int[0]) : withWide(content, first);
  }

  private static int firstSurrogate(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Text withWide(String raw, int first) {
    var content = new StringBuilder(raw.length()).append(raw, 0, first);
    var shadow = new StringBuilder(raw.length()).append(raw, 0, first);
    int[] wide = new int[raw.length() - first];
    int count = 0;
    for (int i = first; i < raw.length(); ) {
      int point = raw.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isSupplementaryCodePoint(point)) {
        wide[count++] = shadow.length();
        content.appendCodePoint(point);
        shadow.append(Character.isLetter(point) ? LETTER : OTHER);
      } else {
        char unit = Character.isSurrogate((char) point) ? BROKEN : (char) point;
        content.append(unit);
        shadow.append(unit);
      }
    }
    return new Text(content.toString(), shadow.toString(), Arrays.copyOf(wide, count));
  }

  /// The text as it was read.
  public String content() {
    return content;
  }

  /// The same text with one `char` for each code point. Never show it to people.
  public String shadow() {
    return shadow;
  }

  /// How many code points the text has.
  public int length() {
    return shadow.length();
  }

  /// The span of the whole text.
  public Span all() {
    return new Span(0, length());
  }

  /// The words at `span`.
  ///
  /// @throws IndexOutOfBoundsException when the span ends after the text
  public String slice(Span span) {
    return content.substring(unit(span.start()), unit(span.end()));
  }

  /// The code point offset of the UTF-16 unit `unit` of [#content]. O(log n) in the wide
  /// characters.
  public int codePoint(int unit) {
    if (wide.length == 0) {
      return unit;
    }
    int low = 0;
    int high = wide.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wide[middle] + middle < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return unit - low;
  }

  /// The UTF-16 unit of [#content] at which code point `codePoint` begins. O(log n) in the wide
  /// characters.
  public int unit(int codePoint) {
    if (wide.length == 0) {
      return codePoint;
    }
    int found = Arrays.binarySearch(wide, codePoint);
    return codePoint + (found < 0 ? -found - 1 : found);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.content.equals(content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return content;
  }
}
