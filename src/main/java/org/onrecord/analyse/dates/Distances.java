package org.onrecord.analyse.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.onrecord.analyse.dates.Expression.Base;
import org.onrecord.analyse.dates.Expression.Reach;
import org.onrecord.analyse.dates.Expression.Relative;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Dates that are so many units away from the document's date or from the date spoken of before.
final class Distances {
  private static final int WEEK = 7;
  private static final int QUARTER = 3;

  private final Optional<Now> now;
  private final Course course;

  Distances(Optional<Now> now, Course course) {
    this.now = now;
    this.course = course;
  }

  Answer resolve(Relative r) {
    boolean text = r.base() == Base.TEXT;
    Optional<When> months = text && r.unit() == Unit.DAY ? monthsOn(r) : Optional.empty();
    if (months.isPresent()) {
      return Answer.of(months.get(), Precision.APPROXIMATE, 0.6, "counted from a month");
    }
    var value =
        switch (r.unit()) {
          case YEAR -> baseYear(text).flatMap(y -> year(y, r));
          case MONTH -> baseMonth(text).flatMap(m -> month(m, r));
          case DAY -> baseDay(text).flatMap(d -> day(d, r));
        };
    String rule =
        text ? "counted from the date spoken of before" : "counted from the document's date";
    double confidence = text ? 0.65 : 0.85;
    return value
        .map(v -> Answer.of(v, precision(r), confidence, rule))
        .orElse(
            Answer.unknown(
                precision(r),
                0.5,
                text ? "no date before it" : "the document's date is not known"));
  }

  /// `three weeks later` than some day of a month: in that or in one after it.
  private Optional<When> monthsOn(Relative r) {
    boolean month = r.shift() > 0 && r.size() == 1;
    Optional<YearMonth> base =
        month ? baseMonth(true).filter(_ -> baseDay(true).isEmpty()) : Optional.empty();
    return base.map(m -> {
      var from = YearMonth.from(m.atDay(1).plusDays(r.shift()));
      var to = YearMonth.from(m.atEndOfMonth().plusDays(r.shift()));
      return from.equals(to) ? When.of(from) : When.between(When.of(from), When.of(to));
    });
  }

  private Optional<Integer> baseYear(boolean text) {
    return text ? course.year() : now.map(Now::year);
  }

  private Optional<YearMonth> baseMonth(boolean text) {
    return text
        ? course.last().filter(Distances::hasMonth).flatMap(When::first).map(YearMonth::from)
        : now.filter(n -> n.month().isPresent())
            .map(n -> YearMonth.of(n.year(), n.month().getAsInt()));
  }

  private static boolean hasMonth(When value) {
    return !value.isInterval() && value.iso().length() > 4;
  }

  private Optional<LocalDate> baseDay(boolean text) {
    return text ? course.last().filter(When::isDay).flatMap(When::first) : now.flatMap(Now::date);
  }

  private static Precision precision(Relative r) {
    boolean named = r.size() == 1;
    return switch (r.unit()) {
      case DAY -> !named ? Precision.INTERVAL : Precision.DAY;
      case MONTH -> !named ? Precision.INTERVAL : Precision.MONTH;
      case YEAR -> named ? Precision.YEAR : Precision.INTERVAL;
    };
  }

  /// `last decade` is the calendar decade; a single year is that year.
  private static Optional<When> year(int base, Relative r) {
    if (r.size() == 1) {
      return When.find("%04d".formatted(base + r.shift()));
    }
    int start = Math.floorDiv(base, r.size()) * r.size() + r.shift() * r.size();
    return When.find("%04d/%04d".formatted(start, start + r.size() - 1));
  }

  private static Optional<When> month(YearMonth base, Relative r) {
    if (r.size() != QUARTER) {
      return Optional.of(When.of(base.plusMonths(r.shift())));
    }
    var first =
        base.minusMonths((base.getMonthValue() - 1) % QUARTER)
            .plusMonths((long) r.shift() * QUARTER);
    return Optional.of(
        When.between(When.of(first.atDay(1)), When.of(first.plusMonths(2).atEndOfMonth())));
  }

  private static Optional<When> day(LocalDate base, Relative r) {
    if (r.size() < WEEK) {
      return Optional.of(When.of(base.plusDays(r.shift())));
    }
    LocalDate monday =
        base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays((long) r.shift() * r.size());
    return Optional.of(When.between(When.of(monday), When.of(monday.plusDays(r.size() - 1L))));
  }

  /// A stretch up to the document's date, or on from it.
  Answer resolve(Reach r) {
    if (r.count() == 0) {
      return Answer.unknown(Precision.VAGUE, 0.5, "a stretch of time without a number");
    }
    var end = end(r.unit(), 0);
    var other = end(r.unit(), r.turn() * r.count());
    if (end.isEmpty() || other.isEmpty()) {
      return Answer.unknown(Precision.APPROXIMATE, 0.5, "the document's date is not known");
    }
    var value =
        r.turn() < 0 ? When.between(other.get(), end.get()) : When.between(end.get(), other.get());
    return Answer.of(
        value,
        Precision.APPROXIMATE,
        0.7,
        "a stretch of time that ends or begins with the document's date");
  }

  private Optional<When> end(Unit unit, int shift) {
    return switch (unit) {
      case YEAR -> now.flatMap(n -> When.find("%04d".formatted(n.year() + shift)));
      case MONTH -> baseMonth(false).map(m -> When.of(m.plusMonths(shift)));
      case DAY -> baseDay(false).map(d -> When.of(d.plusDays(shift)));
    };
  }
}
