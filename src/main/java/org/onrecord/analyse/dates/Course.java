package org.onrecord.analyse.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.When;

/// The course of a text through time: which dates it has spoken of so far.
final class Course {
  /// A day or month without a year means the nearest one when that is so close to the document's
  /// date. Longer ago, the year told before decides.
  private static final int NEAR_DAYS = 60;

  /// A year for a date without one.
  record Year(int year, double confidence, String rule) {}

  private final Map<Integer, Integer> yearsOfMonths;
  private Optional<When> last = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<Integer> named = Optional.empty();
  private int namedParagraph = -1;
  private Optional<Integer> narrative = Optional.empty();
  private int paragraph;

  /// @param yearsOfMonths the year of each month that the text names with one year alone: "January
  ///   2022" tells of which January it speaks elsewhere
  Course(Map<Integer, Integer> yearsOfMonths) {
    this.yearsOfMonths = Map.copyOf(yearsOfMonths);
  }

  /// The date spoken of last.
  Optional<When> last() {
    return last;
  }

  /// The year spoken of last.
  Optional<Integer> year() {
    return year;
  }

  /// The text goes on in paragraph `index`.
  void enter(int index) {
    paragraph = index;
  }

  /// The text has spoken of `value`. `withYear`: the year stood there in digits; `asPoint`: and
  /// with it a day or a month.
  void spoke(When value, boolean withYear, boolean asPoint) {
    last = Optional.of(value);
    value.first().map(LocalDate::getYear).ifPresent(y -> spoke(y, withYear, asPoint));
  }

  private void spoke(int spokenYear, boolean withYear, boolean asPoint) {
    year = Optional.of(spokenYear);
    if (withYear) {
      named = Optional.of(spokenYear);
      namedParagraph = paragraph;
    }
    if (asPoint) {
      narrative = Optional.of(spokenYear);
    }
  }

  /// The year of the month and day (0: no day) from which something goes on: that of the paragraph,
  /// or the nearest before the writing.
  Optional<Year> yearSince(int month, int day, Now now) {
    boolean told = named.isPresent() && namedParagraph == paragraph;
    return told
        ? Optional.empty()
        : Optional.of(
            new Year(
                nearest(month, day, Side.BEHIND, now), 0.75, "nearest to the document's date"));
  }

  /// The year of a month and day (0: no day) that the text gives none.
  Optional<Year> yearFor(int month, int day, Side side, Optional<Now> now) {
    var nearest = now.map(n -> nearest(month, day, side, n));
    if (nearest.isPresent() && isNear(nearest.get(), month, day, now.get())) {
      return Optional.of(new Year(nearest.get(), 0.85, "nearest to the document's date"));
    }
    if (named.isPresent()
        && namedParagraph == paragraph
        && fits(named.get(), month, day, side, now)) {
      return Optional.of(new Year(named.get(), 0.75, "year told before in the paragraph"));
    }
    if (narrative.isPresent()
        && side == Side.BEHIND
        && fits(narrative.get(), month, day, side, now)) {
      return Optional.of(new Year(narrative.get(), 0.65, "year told before"));
    }
    if (nearest.isPresent()) {
      return nearest.map(y -> new Year(y, 0.7, "nearest to the document's date"));
    }
    Optional<Integer> told = Optional.ofNullable(yearsOfMonths.get(month));
    return side == Side.AHEAD
        ? Optional.empty()
        : told.map(y -> new Year(y, 0.6, "year told elsewhere in the text"));
  }

  /// What is told as past lies before the writing.
  private static boolean fits(int year, int month, int day, Side side, Optional<Now> now) {
    return side != Side.BEHIND
        || now.isEmpty()
        || year < now.get().year()
        || year == now.get().year() && !now.get().isBefore(month, day);
  }

  private static int nearest(int month, int day, Side side, Now now) {
    if (side == Side.EITHER) {
      return now.year();
    }
    if (side == Side.AHEAD) {
      return now.isAfter(month, day) ? now.year() + 1 : now.year();
    }
    return now.isBefore(month, day) ? now.year() - 1 : now.year();
  }

  private static boolean isNear(int year, int month, int day, Now now) {
    if (now.date().isEmpty()) {
      return false;
    }
    try {
      var first = LocalDate.of(year, month, Math.max(1, day));
      var end = day > 0 ? first : YearMonth.of(year, month).atEndOfMonth();
      var date = end.isBefore(now.date().get()) ? end : first;
      return Math.abs(ChronoUnit.DAYS.between(date, now.date().get())) <= NEAR_DAYS;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
