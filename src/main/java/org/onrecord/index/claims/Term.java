package org.onrecord.index.claims;

import org.onrecord.model.Span;

/// A word of a statement as it is compared.
///
/// @param text small letters, without ending and accents
/// @param at where the word stands, in code points of the statement
public record Term(String text, Span at, Part part) {
  public Term {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a term without letters");
    }
  }

  /// Whether it is written in digits.
  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}
