package org.onrecord.judge.act;

import java.text.Normalizer;
import java.util.Locale;

/// An act with who made it and when.
///
/// @param by the person's name
/// @param at UTC, ISO 8601: an instant or a day
/// @param content the line as it is kept, in canonical form
public record Made(Act act, String by, String at, String content) {
  private static final int LONGEST_NAME = 200;

  public Made {
    if (by.isBlank()
        || by.length() > LONGEST_NAME
        || by.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("'by' must be the name of a person: nobody acts unnamed");
    }
  }

  /// Whether two names are those of one person: case, space and how letters are composed do not
  /// make two people.
  public static boolean isSamePerson(String a, String b) {
    return folded(a).equals(folded(b));
  }

  /// A name as it is compared.
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
