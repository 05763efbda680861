package org.onrecord.analyse.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.onrecord.analyse.dates.Expression.Weekday;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Days told without their month: `on Tuesday`, `over the weekend`, `on the 14th`.
final class Days {
  private final Optional<Now> now;
  private final Course course;

  Days(Optional<Now> now, Course course) {
    this.now = now;
    this.course = course;
  }

  Answer weekday(Weekday w, Side side) {
    var today = now.flatMap(Now::date);
    if (today.isEmpty()) {
      return Answer.unknown(Precision.DAY, 0.5, "the document's date is not known");
    }
    LocalDate day = today.get();
    LocalDate date =
        switch (w.turn()) {
          case -1 -> day.with(TemporalAdjusters.previous(w.day()));
          case 1 -> day.with(TemporalAdjusters.next(w.day()));
          case 2, 3 -> day.with(TemporalAdjusters.next(w.day())).plusWeeks(w.turn() - 1L);
          default ->
              day.with(
                  side != Side.BEHIND
                      ? TemporalAdjusters.nextOrSame(w.day())
                      : TemporalAdjusters.previousOrSame(w.day()));
        };
    return Answer.of(
        When.of(date), Precision.DAY, 0.8, "day of the week nearest to the document's date");
  }

  /// The month spoken of last, else the nearest of the document's date.
  Answer ofMonth(Expression.DayOfMonth d, Side side) {
    return course
        .monthHere()
        .map(m -> day(m, d.day(), "of the month spoken of before"))
        .or(() ->
            now.flatMap(Now::date)
                .map(
                    n -> day(nearest(n, d.day(), side), d.day(), "nearest to the document's date")))
        .orElse(Answer.unknown(Precision.DAY, 0.5, "the month is not known"));
  }

  private static YearMonth nearest(LocalDate written, int day, Side side) {
    var month = YearMonth.from(written);
    if (side == Side.AHEAD) {
      return day < written.getDayOfMonth() ? month.plusMonths(1) : month;
    }
    return day > written.getDayOfMonth() ? month.minusMonths(1) : month;
  }

  private static Answer day(YearMonth month, int day, String rule) {
    return month.isValidDay(day)
        ? Answer.of(When.of(month.atDay(day)), Precision.DAY, 0.65, rule)
        : Answer.unknown(Precision.DAY, 0.3, "no such day");
  }

  /// Saturday and Sunday nearest to the document's date.
  Answer weekend(Expression.Weekend w, Side side) {
    return now.flatMap(Now::date)
        .map(n -> saturday(n, w.turn() != 0 ? w.turn() > 0 : side == Side.AHEAD))
        .map(s -> When.between(When.of(s), When.of(s.plusDays(1))))
        .map(v -> Answer.of(v, Precision.INTERVAL, 0.75, "nearest to the document's date"))
        .orElse(Answer.unknown(Precision.INTERVAL, 0.5, "the document's date is not known"));
  }

  /// On a Sunday the weekend behind it began the day before.
  private static LocalDate saturday(LocalDate written, boolean ahead) {
    return written.with(
        ahead
            ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
            : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
  }
}
