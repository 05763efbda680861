package org.onrecord.analyse.dates;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.numbers.WordTable;

/// Days by their names: `by Christmas`, `on New Year's Eve 2019`, `his New Year message`; not `the
/// Christmas tree`.
final class Holidays {
  private static final Map<String, String> DAYS = WordTable.read("holidays.txt").entries();
  private static final Set<String> NO_NOUNS = WordTable.read("no-nouns.txt").words();
  private static final Set<String> LEADS = CalendarWords.cue("holiday-lead");

  /// What is said on a day.
  private static final Set<String> SAID =
      Set.of("message", "address", "speech", "greeting", "greetings", "broadcast", "sermon");

  private static final int LONGEST = 4;

  private final Pieces pieces;
  private final YearReader years;

  Holidays(Pieces pieces, YearReader years) {
    this.pieces = pieces;
    this.years = years;
  }

  /// Whether `word` may begin one.
  static boolean mayBegin(String word) {
    return switch (word) {
      case "new", "boxing", "valentine", "all", "may" -> true;
      case "palm",
          "maundy",
          "good",
          "ash",
          "shrove",
          "ascension",
          "whit",
          "corpus",
          "st",
          "labour" ->
          true;
      default -> DAYS.containsKey(word);
    };
  }

  Optional<Phrase> find(int at) {
    if (!pieces.isCapital(at) || !mayBegin(pieces.word(at))) {
      return Optional.empty();
    }
    for (int words = LONGEST; words > 0; words--) {
      String day = DAYS.get(name(at, words));
      if (day != null) {
        return dated(at, at + words, day);
      }
    }
    return Optional.empty();
  }

  private String name(int at, int words) {
    if (!pieces.together(at, at + words - 1)) {
      return "";
    }
    var name = new StringBuilder(pieces.word(at));
    for (int i = 1; i < words; i++) {
      name.append(' ').append(pieces.word(at + i));
    }
    return name.toString();
  }

  private Optional<Phrase> dated(int from, int to, String day) {
    int blank = day.indexOf(' ');
    var year = pieces.together(from, to) ? years.number(to) : OptionalInt.empty();
    if (year.isEmpty() && !isTime(from, to)) {
      return Optional.empty();
    }
    int end = year.isPresent() ? to + 1 : to;
    if (day.startsWith("easter ")) {
      int after = Integer.parseInt(day.substring(blank + 1));
      return Optional.of(new Phrase(from, end, new Expression.Movable(after, year)));
    }
    int month = Integer.parseInt(day.substring(0, blank));
    var inMonth = OptionalInt.of(Integer.parseInt(day.substring(blank + 1)));
    return Optional.of(new Phrase(from, end, new Calendar(year, OptionalInt.of(month), inMonth)));
  }

  /// Whether it tells when, and is no part of a longer name.
  private boolean isTime(int from, int to) {
    boolean ends =
        !pieces.together(from, to) || pieces.get(to).isMark() || NO_NOUNS.contains(pieces.word(to));
    boolean led = pieces.together(from - 1, from) && pieces.in(from - 1, LEADS);
    return led && ends || pieces.in(to, SAID);
  }
}
