package org.onrecord.read.pdf;

/// A word on a page.
///
/// @param text may be empty when there is only a note mark
/// @param note the small raised characters after it (before all text: the label of a note); often
///   empty
record Word(String text, String note, double x0, double x1, double y, double size, boolean bold) {
  /// How much of its line it takes, in characters.
  int length() {
    return text.length() + note.length();
  }

  double middle() {
    return (x0 + x1) / 2;
  }

  Word withoutNote() {
    return new Word(text, "", x0, x1, y, size, bold);
  }
}
