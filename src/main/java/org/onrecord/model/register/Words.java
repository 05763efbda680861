package org.onrecord.model.register;

import java.util.List;
import java.util.Optional;

/// What words in the register may be: not blank, not endless, without control signs.
public final class Words {
  /// The longest text of one field, in UTF-16 units: an entry holds 65,535 bytes in all.
  private static final int LONGEST = 8_000;

  private Words() {}

  /// `words` without space around them.
  ///
  /// @param what what to call them in a refusal
  public static String of(String what, String words) {
    String stripped = words.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("%s is empty: say it in words".formatted(what));
    }
    if (stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          "%s is longer than %d signs: shorten it".formatted(what, LONGEST));
    }
    if (stripped.codePoints().anyMatch(Words::isControl)) {
      throw new IllegalArgumentException(
          "%s holds a control sign: only line breaks and tabs are allowed".formatted(what));
    }
    return stripped;
  }

  static Optional<String> of(String what, Optional<String> words) {
    return words.map(w -> of(what, w));
  }

  static List<String> of(String what, List<String> all) {
    return all.stream().map(w -> of(what, w)).distinct().toList();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
