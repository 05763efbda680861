package org.onrecord.model.register;

import org.onrecord.model.Passage;

/// A passage with its words and the words around them (W3C Web Annotation: position and quote
/// selector), so that it is found again when the text is extracted anew.
///
/// @param words exactly what stands there
/// @param before the words before them; empty at the start
/// @param after the words after them; empty at the end
public record Quoted(Passage passage, String words, String before, String after) {
  /// Code points of a passage, and of the words on either side.
  private static final int LONGEST = 5_000;

  private static final int AROUND = 200;

  public Quoted {
    if (words.isBlank()) {
      throw new IllegalArgumentException("the passage is empty: quote the words it stands on");
    }
    int length = words.codePointCount(0, words.length());
    if (length > LONGEST) {
      throw new IllegalArgumentException(
          "the passage is longer than %d signs: quote what decides".formatted(LONGEST));
    }
    if (length != passage.at().length()) {
      throw new IllegalArgumentException(
          "'quote' has %d code points, from 'start' to 'end' are %d: both count the same words"
              .formatted(length, passage.at().length()));
    }
    if (before.codePointCount(0, before.length()) > AROUND
        || after.codePointCount(0, after.length()) > AROUND) {
      throw new IllegalArgumentException(
          "'before' and 'after' hold at most %d signs each".formatted(AROUND));
    }
  }
}
