package org.onrecord.match.passage;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Words that name a time.
final class DateWords {
  private static final Set<String> DAYS_AND_MONTHS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "midnight",
          "noon",
          "spring",
          "summer",
          "autumn",
          "winter");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /// Words between a number and the year it is of.
  private static final int NEAR = 8;

  private static final Set<String> PARTS = Set.of("quarter", "half");

  private DateWords() {}

  static boolean is(String word) {
    return DAYS_AND_MONTHS.contains(word) || isYear(word);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.matches("1[5-9]\\d\\d|20\\d\\d");
  }

  /// The months it names, with a capital.
  static Set<String> months(Tokens tokens) {
    var months = new TreeSet<String>();
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.words().get(at);
      if (MONTHS.contains(word) && (tokens.isProper(at) || !word.equals("may"))) {
        months.add(word);
      }
    }
    return Set.copyOf(months);
  }

  /// Years, and quarters and halves of a year with their number.
  static Set<String> years(Tokens tokens) {
    var years = new TreeSet<String>();
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.words().get(at);
      if (isYear(word)) {
        years.add(word);
      } else if (PARTS.contains(word) && at > 0 && isOrdinal(tokens.words().get(at - 1))) {
        years.add(tokens.words().get(at - 1) + " " + word);
      }
    }
    return Set.copyOf(years);
  }

  /// The year that stands closest behind the word at `at`, or else before it.
  static Optional<String> yearOf(Tokens tokens, int at) {
    for (int next = at + 1; next < Math.min(at + NEAR, tokens.size()); next++) {
      if (isYear(tokens.words().get(next))) {
        return Optional.of(tokens.words().get(next));
      }
    }
    for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
      if (isYear(tokens.words().get(before))) {
        return Optional.of(tokens.words().get(before));
      }
    }
    return Optional.empty();
  }

  private static boolean isOrdinal(String word) {
    return Set.of("first", "second", "third", "fourth").contains(word);
  }
}
