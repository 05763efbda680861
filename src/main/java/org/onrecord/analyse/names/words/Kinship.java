package org.onrecord.analyse.names.words;

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
}
