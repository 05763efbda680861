package org.onrecord.cli.console;

/// A number with what it counts: `1 input`, `2 inputs`.
public final class Counted {
  private Counted() {}

  /// @param many the word for any number but one; it ends in "s", without which it is the word for
  ///   one
  public static String of(int n, String many) {
    return n + " " + (n == 1 ? many.substring(0, many.length() - 1) : many);
  }
}
