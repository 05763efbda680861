package org.onrecord.analyse.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.WordTable;

/// The English words of the calendar and the cues around dates, from the word files.
final class CalendarWords {
  private static final Map<String, String> CALENDAR = WordTable.read("calendar.txt").entries();
  private static final Map<String, Set<String>> CUES = cues();

  /// Words that begin a date and are no numbers nor in the calendar.
  private static final Set<String> LEADING =
      Set.of("that", "recent", "few", "several", "many", "couple", "twenty", "thirty");

  private static final Set<String> BEGINNINGS = beginnings();

  private CalendarWords() {}

  /// Whether a date that is not written in digits may begin with `word`. Few words of a text do:
  /// all others need not be tried as every kind of date.
  static boolean mayBegin(String word) {
    return BEGINNINGS.contains(word) || isQuarterOrHalf(word);
  }

  /// `q1` to `q4`, `h1`, `h2`.
  static boolean isQuarterOrHalf(String word) {
    if (word.length() != 2) {
      return false;
    }
    char number = word.charAt(1);
    return number >= '1' && number <= (word.charAt(0) == 'q' ? '4' : '2') && isQOrH(word.charAt(0));
  }

  private static boolean isQOrH(char c) {
    return c == 'q' || c == 'h';
  }

  private static Set<String> beginnings() {
    Set<String> words = new HashSet<>(CALENDAR.keySet());
    words.addAll(LEADING);
    words.addAll(Numerals.beginnings());
    return words;
  }

  /// What `word` stands for as a `kind` (`month`, `weekday`, `turn` …): a number.
  static OptionalInt find(String kind, String word) {
    String value = CALENDAR.get(word);
    if (value == null || !value.startsWith(kind) || value.charAt(kind.length()) != ' ') {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(value.substring(kind.length() + 1)));
  }

  /// What `word` stands for as a `kind` whose value has several words; empty when it is none.
  static String[] list(String kind, String word) {
    String value = CALENDAR.get(word);
    return value != null && value.startsWith(kind) && value.charAt(kind.length()) == ' '
        ? value.substring(kind.length() + 1).split(" ")
        : new String[0];
  }

  static boolean is(String kind, String word) {
    String value = CALENDAR.get(word);
    return value != null && value.startsWith(kind) && value.charAt(kind.length()) == ' ';
  }

  /// Whether any kind of calendar word.
  static boolean isKnown(String word) {
    return CALENDAR.containsKey(word);
  }

  static Set<String> cue(String meaning) {
    Set<String> words = CUES.get(meaning);
    if (words == null) {
      throw new IllegalArgumentException("no cue " + meaning);
    }
    return words;
  }

  private static Map<String, Set<String>> cues() {
    Map<String, Set<String>> result = new HashMap<>();
    WordTable.read("date-cues.txt")
        .entries()
        .forEach((meaning, words) -> result.put(meaning, Set.of(words.split(" "))));
    return Map.copyOf(result);
  }
}
