package org.onrecord.read.meta;

/// Whether a place in a line stands inside quotation marks, where somebody else speaks.
final class Quoted {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private Quoted() {}

  /// Whether index `at` of `line` stands inside marks that opened before it. O(at).
  static boolean at(String line, int at) {
    int open = 0;
    boolean straight = false;
    for (int i = 0; i < at; i++) {
      char c = line.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open++;
      } else if (CLOSING.indexOf(c) >= 0) {
        open = Math.max(0, open - 1);
      } else if (c == '"') {
        straight = !straight;
      }
    }
    return open > 0 || straight;
  }
}
