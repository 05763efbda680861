package org.onrecord.analyse.names.words;

import java.util.Optional;

/// Words for family and what they say.
public final class Kinship {
  private Kinship() {}

  /// Whether the word, in lower case, says what one person is to another in a family.
  public static boolean isKin(String lower) {
    return NameWords.findKin(lower).isPresent();
  }

  /// The relation of the one so called to the other: `daughter_of`.
  ///
  /// @throws java.util.NoSuchElementException when it is no such word
  public static String relation(String lower) {
    return NameWords.findKin(lower).orElseThrow().relation();
  }

  /// The relation the other way round, where only that has a word: `niece_of` for "uncle" of a
  /// woman. Empty where the gender of the other is not told.
  ///
  /// @throws java.util.NoSuchElementException when it is no such word
  public static Optional<String> back(String lower, Gender other) {
    NameWords.Kin kin = NameWords.findKin(lower).orElseThrow();
    String relation =
        switch (other) {
          case MALE -> kin.ofMan();
          case FEMALE -> kin.ofWoman();
          case UNKNOWN -> NameWords.NONE;
        };
    return Optional.of(relation).filter(r -> !r.equals(NameWords.NONE));
  }
}
