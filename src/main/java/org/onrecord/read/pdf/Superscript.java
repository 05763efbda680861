package org.onrecord.read.pdf;

/// Raised digits as the characters that Unicode has for them, so that they never join the number or
/// the word before them.
final class Superscript {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscript() {}

  static String of(String note) {
    var out = new StringBuilder(note.length());
    for (int i = 0; i < note.length(); i++) {
      char c = note.charAt(i);
      out.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return out.toString();
  }
}
