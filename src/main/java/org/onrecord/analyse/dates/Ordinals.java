package org.onrecord.analyse.dates;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Ordinals that are days of a month: `2nd`, `second`, `twenty-first`, and plain `2`.
final class Ordinals {
  private static final Pattern SUFFIXED = Pattern.compile("\\d{1,2}(st|nd|rd|th)");
  private static final Pattern PLAIN = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
  private static final int LAST_DAY = 31;

  /// A day of a month and how many pieces it takes.
  record Day(int day, int pieces) {}

  private Ordinals() {}

  /// `19th` is 19.
  static OptionalInt digits(String word) {
    return SUFFIXED.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word.substring(0, word.length() - 2)))
        : OptionalInt.empty();
  }

  /// The day of a month at `at`; day 0 when there is none.
  static Day day(Pieces pieces, int at) {
    String word = pieces.word(at);
    if (PLAIN.matcher(word).matches()) {
      return new Day(Integer.parseInt(word), 1);
    }
    var suffixed = digits(word);
    if (suffixed.isPresent()) {
      return valid(suffixed.getAsInt(), 1);
    }
    if ((word.equals("twenty") || word.equals("thirty")) && pieces.joined(at + 1, Joint.HYPHEN)) {
      var unit = CalendarWords.find("nth", pieces.word(at + 1));
      int tens = word.equals("twenty") ? 20 : 30;
      return unit.isPresent() ? valid(tens + unit.getAsInt(), 2) : new Day(0, 0);
    }
    var nth = CalendarWords.find("nth", word);
    return nth.isPresent() ? valid(nth.getAsInt(), 1) : new Day(0, 0);
  }

  private static Day valid(int day, int pieces) {
    return day >= 1 && day <= LAST_DAY ? new Day(day, pieces) : new Day(0, 0);
  }
}
