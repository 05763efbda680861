package org.onrecord.read.pdf;

/// One character on a page; coordinates in points from its upper left corner, turned so that its
/// text runs to the right.
///
/// @param y of the baseline
/// @param hidden whether it is drawn invisibly
record Glyph(
    String text, double x0, double x1, double y, double size, boolean bold, boolean hidden) {
  /// Whether this stands where `other` stands: the way old programs print bold.
  boolean overprints(Glyph other) {
    double near = 0.25 * Math.max(1, x1 - x0);
    return text.equals(other.text)
        && Math.abs(x0 - other.x0) < near
        && Math.abs(y - other.y) < near;
  }

  /// Whether this is small and high beside `other`, as a note mark is.
  boolean isRaisedOver(Glyph other) {
    return size < 0.85 * other.size && y < other.y - 0.12 * other.size;
  }
}
