package org.onrecord.analyse.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Days that move with Easter of the western churches, of the year told or the one nearest to the
/// document's date.
final class Feasts {
  private final Optional<Now> now;

  Feasts(Optional<Now> now) {
    this.now = now;
  }

  Answer resolve(Expression.Movable feast, Side side) {
    if (feast.year().isPresent()) {
      var day = easter(feast.year().getAsInt()).plusDays(feast.after());
      return Answer.of(When.of(day), Precision.DAY, 0.9, "a feast of a year that is told");
    }
    return now.map(n -> nearest(feast.after(), side, n))
        .map(d -> Answer.of(When.of(d), Precision.DAY, 0.8, "nearest to the document's date"))
        .orElse(Answer.unknown(Precision.DAY, 0.5, "the document's date is not known"));
  }

  private static LocalDate nearest(int after, Side side, Now now) {
    LocalDate day = easter(now.year()).plusDays(after);
    int month = day.getMonthValue();
    if (side == Side.BEHIND && now.isBefore(month, day.getDayOfMonth())) {
      return easter(now.year() - 1).plusDays(after);
    }
    return side == Side.AHEAD && now.isAfter(month, day.getDayOfMonth())
        ? easter(now.year() + 1).plusDays(after)
        : day;
  }

  /// Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher (Meeus,
  /// "Astronomical Algorithms", 1991, chapter 8).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
