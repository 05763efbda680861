package org.onrecord.cli;

/// A number with what it counts: `1 input`, `2 inputs`.
final class Counted {
  private Counted() {}

  /// @param many the word for any number but one; it ends in "s", without which it is the word for
  ///   one
  static String of(int n, String many) {
    return n + " " + (n == 1 ? many.substring(0, many.length() - 1) : many);
  }
}
