package org.onrecord.model;

/// Code points `start` to `end` (exclusive) of one document's text, 0-based.
///
/// Findings carry spans, never copies of the text, so that whoever reads a finding can go to the
/// words.
///
/// @param start first code point, at least 0
/// @param end one past the last code point, at least `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
    }
  }

  /// How many code points it covers.
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int codePoint) {
    return start <= codePoint && codePoint < end;
  }

  /// Whether the two share at least one code point.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// How many code points the two share.
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// The same passage where `by` code points more stand before it.
  public Span moved(int by) {
    return new Span(start + by, end + by);
  }

  /// The smallest span that covers both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// By start, the longer one first: the order in which nested passages open.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
