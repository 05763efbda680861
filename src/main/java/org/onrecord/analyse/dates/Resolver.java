package org.onrecord.analyse.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.dates.Expression.Months;
import org.onrecord.analyse.dates.Expression.Part;
import org.onrecord.analyse.dates.Expression.Range;
import org.onrecord.analyse.dates.Expression.Reach;
import org.onrecord.analyse.dates.Expression.Stretch;
import org.onrecord.analyse.dates.Expression.Turned;
import org.onrecord.analyse.dates.Expression.Weekday;
import org.onrecord.analyse.dates.Expression.Within;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Gives an expression its value, from what is known of the moment of writing and of the dates
/// before it.
///
/// Does NOT know history: a time told by an event alone (`after the war`) stays empty.
final class Resolver {
  private static final int MONTHS = 12;
  private static final int DECADE = 10;
  private static final int QUARTER = 3;
  private static final int YEAR = 4;

  private final Optional<Now> now;
  private final Course course;

  Resolver(Optional<Now> now, Course course) {
    this.now = now;
    this.course = course;
  }

  /// The value of `expression`. `side`: where the words around it put it.
  Answer resolve(Expression expression, Side side) {
    return switch (expression) {
      case Calendar c -> calendar(c, side);
      case Expression.Fixed f -> Answer.of(f.value(), f.precision(), 0.95, "written out in full");
      case Expression.Relative r -> new Distances(now, course).resolve(r);
      case Reach r -> new Distances(now, course).resolve(r);
      case Within w -> within(w, side);
      case Turned t -> turned(t);
      case Weekday w -> new Days(now, course).weekday(w, side);
      case Expression.Weekend w -> new Days(now, course).weekend(w, side);
      case Expression.DayOfMonth d -> new Days(now, course).ofMonth(d, side);
      case Expression.NamedDay d -> namedDay(d, side);
      case Expression.Known k -> known(k.day());
      case Expression.Movable m -> new Feasts(now).resolve(m, side);
      case Part p -> part(p, side);
      case Months m -> months(m, side);
      case Range r -> range(r, side);
      case Expression.Since s -> since(start(s.from()));
      case Expression.SameMonth m -> sameMonth(m);
      case Expression.Spoken _ ->
          course
              .last()
              .map(v -> Answer.of(v, Precision.DAY, 0.6, "the date spoken of before"))
              .orElse(Answer.unknown(Precision.VAGUE, 0.4, "no date before it"));
      case Expression.Untold _ ->
          new Distances(now, course)
              .resolve(new Expression.Relative(Unit.YEAR, 1, 0, Expression.Base.NOW));
      case Expression.Unknown _ ->
          Answer.unknown(Precision.VAGUE, 0.4, "told by an event, without a date");
    };
  }

  private Answer calendar(Calendar date, Side side) {
    var precision = precision(date);
    if (date.year().isPresent()) {
      return point(date.year().getAsInt(), date.month(), date.day())
          .map(v -> Answer.of(v, precision, 0.95, "written out in full"))
          .orElse(Answer.unknown(precision, 0.3, "no such day"));
    }
    int month = date.month().orElseThrow();
    return course
        .yearFor(month, date.day().orElse(0), side, now)
        .flatMap(y -> answer(y, date, precision))
        .orElseGet(() -> yearless(date, precision));
  }

  /// Of last year, this or the next the one in which the day of the month is that day of the week.
  private Answer namedDay(Expression.NamedDay d, Side side) {
    Answer plain = calendar(d.day(), side);
    boolean right = plain.value().filter(v -> isOn(v, d.weekday())).isPresent();
    if (right || now.isEmpty()) {
      return plain;
    }
    int year = now.get().year();
    return Stream.of(year, year - 1, year + 1)
        .flatMap(y -> point(y, d.day().month(), d.day().day()).stream())
        .filter(v -> isOn(v, d.weekday()))
        .findFirst()
        .map(v -> Answer.of(v, Precision.DAY, 0.85, "the year in which it is that day of the week"))
        .orElse(plain);
  }

  private static boolean isOn(When value, DayOfWeek weekday) {
    return value.isDay() && value.first().filter(f -> f.getDayOfWeek() == weekday).isPresent();
  }

  /// The riots of a day are not those of its last return: only one of these weeks, or of a year
  /// that the text tells elsewhere, is known.
  private Answer known(Calendar day) {
    return course
        .yearOfKnown(day.month().orElseThrow(), day.day().orElseThrow(), now)
        .flatMap(y -> answer(y, day, Precision.DAY))
        .orElseGet(() -> yearless(day, Precision.DAY));
  }

  private static Optional<Answer> answer(Course.Year year, Calendar date, Precision precision) {
    return point(year.year(), date.month(), date.day())
        .map(v -> Answer.of(v, precision, year.confidence(), year.rule()));
  }

  private static Answer yearless(Calendar date, Precision precision) {
    return monthOnly(date.month().orElseThrow(), date.day(), precision, "no year in the text");
  }

  /// `--10-26`, `--10`: as far as it is known.
  private static Answer monthOnly(int month, OptionalInt day, Precision precision, String rule) {
    var iso = new StringBuilder("--%02d".formatted(month));
    day.ifPresent(d -> iso.append("-%02d".formatted(d)));
    return new Answer(When.find(iso.toString()), precision, 0.7, rule);
  }

  private static Precision precision(Calendar date) {
    return date.day().isPresent()
        ? Precision.DAY
        : date.month().isPresent() ? Precision.MONTH : Precision.YEAR;
  }

  private static Optional<When> point(int year, OptionalInt month, OptionalInt day) {
    var iso = new StringBuilder("%04d".formatted(year));
    month.ifPresent(m -> iso.append("-%02d".formatted(m)));
    day.ifPresent(d -> iso.append("-%02d".formatted(d)));
    return When.find(iso.toString());
  }

  /// `June of that year`, told as past: of the year before the one spoken of last, where that is
  /// still to come.
  private Answer within(Within date, Side side) {
    var precision = date.day().isPresent() ? Precision.DAY : Precision.MONTH;
    Answer year = resolve(date.year(), Side.BEHIND);
    boolean text = date.year() instanceof Expression.Relative r && r.base() == Expression.Base.TEXT;
    return year.value()
        .flatMap(When::first)
        .map(LocalDate::getYear)
        .map(y ->
            text && side == Side.BEHIND && isAhead(y, date) ? course.yearBefore().orElse(y) : y)
        .flatMap(y -> point(y, OptionalInt.of(date.month()), date.day()))
        .map(v -> Answer.of(v, precision, year.confidence(), year.rule()))
        .orElseGet(() -> monthOnly(date.month(), date.day(), precision, year.rule()));
  }

  private boolean isAhead(int year, Within date) {
    return now.filter(n ->
            year > n.year() || year == n.year() && n.isBefore(date.month(), date.day().orElse(0)))
        .isPresent();
  }

  private Answer sameMonth(Expression.SameMonth same) {
    Answer year = resolve(same.year(), Side.BEHIND);
    var month =
        course.last().filter(w -> !w.isInterval() && w.iso().length() > 4).flatMap(When::first);
    return year.value()
        .flatMap(When::first)
        .flatMap(y -> month.map(m -> YearMonth.of(y.getYear(), m.getMonth())))
        .map(m -> Answer.of(When.of(m), Precision.MONTH, 0.65, "the month spoken of before"))
        .orElse(Answer.unknown(Precision.MONTH, 0.5, "no month before it"));
  }

  private Answer turned(Turned t) {
    boolean season = t.first() != t.last();
    var precision = season ? Precision.APPROXIMATE : Precision.MONTH;
    if (now.isEmpty()) {
      String rule = "the document's date is not known";
      return season
          ? Answer.unknown(precision, 0.5, rule)
          : monthOnly(t.first(), OptionalInt.empty(), precision, rule);
    }
    int year = now.get().year() + turnedYear(t, now.get());
    var value = season ? span(year, t.first(), t.last()) : When.of(YearMonth.of(year, t.first()));
    return Answer.of(value, precision, 0.85, "counted from the document's date");
  }

  /// Which year, counted from this one: the nearest month of that name on the side of `turn`.
  private static int turnedYear(Turned t, Now now) {
    if (t.turn() == 0 || now.month().isEmpty()) {
      return t.turn();
    }
    int month = now.month().getAsInt();
    return t.turn() < 0 ? (t.last() < month ? 0 : -1) + t.turn() + 1 : (t.first() > month ? 0 : 1);
  }

  private Answer part(Part p, Side side) {
    Answer whole = resolve(p.whole(), side);
    return whole
        .value()
        .map(v ->
            Answer.of(
                part(p.stretch(), v), Precision.APPROXIMATE, whole.confidence(), whole.rule()))
        .orElse(Answer.unknown(Precision.APPROXIMATE, 0.5, whole.rule()));
  }

  /// The first or last month of a year, its first or last quarter when it is early or late, its two
  /// months in the middle, the third of a decade or century; of shorter periods no part can be
  /// named, and the whole stands.
  private static When part(Stretch stretch, When whole) {
    var first = whole.first();
    var last = whole.last();
    if (first.isEmpty() || last.isEmpty()) {
      return whole;
    }
    int from = first.get().getYear();
    int to = last.get().getYear();
    if (to - from + 1 >= DECADE) {
      int third = (to - from + 1) / 3;
      return switch (stretch) {
        case START, EARLY -> years(from, from + third);
        case MIDDLE -> years(from + third + 1, to - third);
        case LATE, END -> years(to - third + 1, to);
      };
    }
    if (whole.iso().length() != YEAR) {
      return whole;
    }
    return switch (stretch) {
      case START -> When.of(YearMonth.of(from, 1));
      case END -> When.of(YearMonth.of(from, MONTHS));
      case EARLY -> months(from, 1, QUARTER);
      case MIDDLE -> months(from, MONTHS / 2, MONTHS / 2 + 1);
      case LATE -> months(from, MONTHS - QUARTER + 1, MONTHS);
    };
  }

  private static When months(int year, int first, int last) {
    return When.between(When.of(YearMonth.of(year, first)), When.of(YearMonth.of(year, last)));
  }

  private static When years(int from, int to) {
    return new When("%04d/%04d".formatted(from, to));
  }

  private Answer months(Months m, Side side) {
    Answer year = resolve(m.year(), side);
    var precision = m.season() ? Precision.APPROXIMATE : Precision.INTERVAL;
    return year.value()
        .flatMap(When::first)
        .map(y -> y.getYear() + shift(m, side))
        .map(y -> m.season() ? span(y, m.first(), m.last()) : days(y, m))
        .map(v -> Answer.of(v, precision, year.confidence(), year.rule()))
        .orElse(Answer.unknown(precision, 0.5, year.rule()));
  }

  /// A year that is not told turns with the side: in March "the fourth quarter was good" means that
  /// of last year.
  private int shift(Months m, Side side) {
    boolean untold = m.year() instanceof Expression.Untold;
    if (!untold || now.flatMap(Now::date).isEmpty()) {
      return 0;
    }
    int month = now.orElseThrow().month().orElseThrow();
    if (side == Side.BEHIND && m.first() > month) {
      return -1;
    }
    return side == Side.AHEAD && m.last() < month ? 1 : 0;
  }

  private static When span(int year, int first, int last) {
    int lastYear = last > MONTHS ? year + 1 : year;
    var end = YearMonth.of(lastYear, last > MONTHS ? last - MONTHS : last);
    return When.between(When.of(YearMonth.of(year, first)), When.of(end));
  }

  private static When days(int year, Months m) {
    return When.between(
        When.of(YearMonth.of(year, m.first()).atDay(1)),
        When.of(YearMonth.of(year, m.last()).atEndOfMonth()));
  }

  /// Ends without a year take that of the other end.
  private Answer range(Range r, Side side) {
    Answer to = resolve(withYearOf(r.to(), r.from(), false), side);
    Answer from = resolve(withYearOf(r.from(), yearOf(r.to(), to), true), side);
    if (from.value().isEmpty() || to.value().isEmpty()) {
      return Answer.unknown(Precision.INTERVAL, 0.5, "an end is not known");
    }
    return interval(from.value().get(), to.value().get())
        .or(() -> overNewYear(r, from.value().get(), to.value().get(), side))
        .map(v ->
            Answer.of(
                v, Precision.INTERVAL, Math.min(from.confidence(), to.confidence()), to.rule()))
        .orElse(Answer.unknown(Precision.INTERVAL, 0.3, "the ends are in no order"));
  }

  /// "From December until March", where neither end has a year: the turn of one lies between them.
  private static Optional<When> overNewYear(Range r, When from, When to, Side side) {
    if (!isYearless(r.from()) || !isYearless(r.to())) {
      return Optional.empty();
    }
    return side == Side.BEHIND
        ? shifted(from, -1).flatMap(f -> interval(f, to))
        : shifted(to, 1).flatMap(t -> interval(from, t));
  }

  private static boolean isYearless(Expression end) {
    return switch (end) {
      case Calendar c -> c.year().isEmpty();
      case Part p -> isYearless(p.whole());
      default -> false;
    };
  }

  private static Optional<When> shifted(When value, int years) {
    return value
        .first()
        .flatMap(
            f -> When.find("%04d".formatted(f.getYear() + years) + value.iso().substring(YEAR)));
  }

  /// The end with the year that it was given.
  private static Expression yearOf(Expression end, Answer known) {
    Optional<LocalDate> first = known.value().flatMap(When::first);
    return end instanceof Calendar c && first.isPresent()
        ? new Calendar(OptionalInt.of(first.get().getYear()), c.month(), c.day())
        : end;
  }

  private static Optional<When> interval(When from, When to) {
    boolean ordered =
        from.first().isPresent()
            && to.last().isPresent()
            && !from.first().get().isAfter(to.last().get());
    return ordered ? When.find(start(from) + "/" + end(to)) : Optional.empty();
  }

  private static Expression withYearOf(Expression end, Expression other, boolean first) {
    if (!(end instanceof Calendar e && other instanceof Calendar o)
        || e.year().isPresent()
        || o.year().isEmpty()) {
      return end;
    }
    boolean turns = e.month().orElse(0) > o.month().orElse(MONTHS) && first;
    boolean wraps = e.month().orElse(MONTHS) < o.month().orElse(0) && !first;
    int year = o.year().getAsInt() + (wraps ? 1 : turns ? -1 : 0);
    return new Calendar(OptionalInt.of(year), e.month(), e.day());
  }

  /// What has gone on since a month began in the last one of that name, whatever year was told.
  private Answer start(Expression from) {
    boolean yearless = from instanceof Calendar c && c.year().isEmpty();
    if (!yearless || now.isEmpty()) {
      return resolve(from, Side.BEHIND);
    }
    var date = (Calendar) from;
    return course
        .yearSince(date.month().orElseThrow(), date.day().orElse(0), now.get())
        .flatMap(y -> answer(y, date, precision(date)))
        .orElseGet(() -> resolve(from, Side.BEHIND));
  }

  private static Answer since(Answer from) {
    return from.value()
        .filter(v -> !v.iso().startsWith("--"))
        .flatMap(v -> When.find(start(v) + "/.."))
        .map(v -> Answer.of(v, Precision.INTERVAL, from.confidence(), from.rule()))
        .orElse(from);
  }

  private static String end(When value) {
    return value.iso().substring(value.iso().indexOf('/') + 1);
  }

  private static String start(When value) {
    int slash = value.iso().indexOf('/');
    return slash < 0 ? value.iso() : value.iso().substring(0, slash);
  }
}
