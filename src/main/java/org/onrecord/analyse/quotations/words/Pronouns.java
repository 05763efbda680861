package org.onrecord.analyse.quotations.words;

/// Pronouns, in lower case.
public final class Pronouns {
  private Pronouns() {}

  /// Whether whoever speaks means themselves, alone or with others.
  public static boolean isFirstPerson(String word) {
    return switch (word) {
      case "i", "we", "my", "our", "us", "me", "we've", "i've", "we're", "i'm", "we'd", "i'd" ->
          true;
      default -> false;
    };
  }

  /// Whether it means somebody told of before.
  public static boolean isThirdPerson(String word) {
    return switch (word) {
      case "he",
          "she",
          "they",
          "it",
          "him",
          "her",
          "his",
          "their",
          "them",
          "its",
          "himself",
          "herself" ->
          true;
      default -> false;
    };
  }
}
