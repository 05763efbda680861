package org.onrecord.analyse.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.dates.Expression.Fixed;
import org.onrecord.analyse.dates.Expression.Range;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Days and months of the calendar: `2 January 2026`, `January 2nd`, `02.01.2026`, `2026-01-02`,
/// `May 12–15`, `September`.
final class CalendarReader {
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern TWO = Pattern.compile("\\d{2}");
  private static final Pattern ONE_OR_TWO = Pattern.compile("\\d{1,2}");
  private static final int MONTHS = 12;
  private static final int FULL_MONTH_NAME = 5;
  private static final Set<String> MONTH_CUES = CalendarWords.cue("month");
  private static final Set<String> VERBLIKE = Set.of("may", "march");
  private static final Set<String> TO = Set.of("–", "—", "to", "until", "and");

  private final Pieces pieces;
  private final YearReader years;

  CalendarReader(Pieces pieces, YearReader years) {
    this.pieces = pieces;
    this.years = years;
  }

  /// A day, month or range of days that begins at `at`.
  Optional<Phrase> find(int at) {
    if (pieces.isDigits(at)) {
      return iso(at)
          .or(() -> points(at))
          .or(() -> slashes(at))
          .or(() -> dayRange(at))
          .or(() -> dayList(at))
          .or(() -> dayFirst(at))
          .or(() -> ForeignMonths.find(pieces, years, at));
    }
    if (isMonth(at)) {
      return monthFirst(at);
    }
    return CalendarWords.is("nth", pieces.word(at))
            || pieces.is(at, "twenty")
            || pieces.is(at, "thirty")
        ? dayFirst(at)
        : Optional.empty();
  }

  /// The year in digits at `at`.
  Optional<Expression> year(int at) {
    var year = years.number(at);
    return year.isPresent() ? Optional.of(YearReader.of(year.getAsInt())) : Optional.empty();
  }

  /// Whether a month is named at `at`. Short forms count beside a number alone.
  boolean isMonth(int at) {
    return month(at) > 0;
  }

  private int month(int at) {
    if (!pieces.isCapital(at)) {
      return 0;
    }
    return CalendarWords.find("month", pieces.word(at)).orElse(0);
  }

  private Optional<Phrase> iso(int at) {
    var year = years.number(at);
    boolean month =
        pieces.joined(at + 1, Joint.HYPHEN) && TWO.matcher(pieces.word(at + 1)).matches();
    if (year.isEmpty() || !month) {
      return Optional.empty();
    }
    boolean day = pieces.joined(at + 2, Joint.HYPHEN) && TWO.matcher(pieces.word(at + 2)).matches();
    if (day) {
      return fixed(
          at, at + 3, pieces.word(at) + "-" + pieces.word(at + 1) + "-" + pieces.word(at + 2));
    }
    return pieces.word(at + 1).startsWith("0")
        ? fixed(at, at + 2, pieces.word(at) + "-" + pieces.word(at + 1))
        : Optional.empty();
  }

  private Optional<Phrase> points(int at) {
    Matcher m = POINTS.matcher(pieces.word(at));
    return m.matches()
        ? fixed(
            at,
            at + 1,
            "%s-%02d-%02d".formatted(m.group(3), number(m.group(2)), number(m.group(1))))
        : Optional.empty();
  }

  /// `13/02/2026`. Which is the month is known only when the other cannot be one.
  private Optional<Phrase> slashes(int at) {
    boolean form =
        ONE_OR_TWO.matcher(pieces.word(at)).matches()
            && pieces.is(at + 1, "/")
            && ONE_OR_TWO.matcher(pieces.word(at + 2)).matches()
            && pieces.is(at + 3, "/")
            && years.number(at + 4).isPresent();
    if (!form) {
      return Optional.empty();
    }
    int a = number(pieces.word(at));
    int b = number(pieces.word(at + 2));
    String year = pieces.word(at + 4);
    if (a == b || a > MONTHS) {
      return fixed(at, at + 5, "%s-%02d-%02d".formatted(year, b, a));
    }
    return fixed(at, at + 5, b > MONTHS ? "%s-%02d-%02d".formatted(year, a, b) : year);
  }

  private static Optional<Phrase> fixed(int from, int to, String iso) {
    var precision =
        iso.length() == 4 ? Precision.YEAR : iso.length() == 7 ? Precision.MONTH : Precision.DAY;
    return When.find(iso).map(value -> new Phrase(from, to, new Fixed(value, precision)));
  }

  /// `2–11 January 2026`, `12 to 15 May`; with `and` only after `between`.
  private Optional<Phrase> dayRange(int at) {
    var first = Ordinals.day(pieces, at);
    int second = at + first.pieces();
    if (first.day() == 0 || pieces.is(at - 1, "/") && pieces.joined(at, Joint.NONE)) {
      return Optional.empty();
    }
    if (!pieces.joined(second, Joint.HYPHEN)) {
      if (!pieces.in(second, TO) || pieces.is(second, "and") && !pieces.is(at - 1, "between")) {
        return Optional.empty();
      }
      second++;
    }
    return dayFirst(second)
        .map(last -> new Phrase(at, last.to(), rangeOf(first.day(), (Calendar) last.expression())));
  }

  /// `on 2, 9 and 16 February`: from the first day to the last.
  private Optional<Phrase> dayList(int at) {
    var first = Ordinals.day(pieces, at);
    int next = at + first.pieces();
    if (first.day() == 0 || !pieces.is(at - 1, "on")) {
      return Optional.empty();
    }
    while (pieces.is(next, ",") && Ordinals.day(pieces, next + 1).day() > first.day()) {
      next += 1 + Ordinals.day(pieces, next + 1).pieces();
    }
    return pieces.is(next, "and") && pieces.together(at, next + 1)
        ? dayFirst(next + 1)
            .filter(last -> ((Calendar) last.expression()).day().orElse(0) > first.day())
            .map(last ->
                new Phrase(at, last.to(), rangeOf(first.day(), (Calendar) last.expression())))
        : Optional.empty();
  }

  private static Range rangeOf(int firstDay, Calendar last) {
    return new Range(new Calendar(last.year(), last.month(), OptionalInt.of(firstDay)), last);
  }

  private Optional<Phrase> dayFirst(int at) {
    var day = Ordinals.day(pieces, at);
    int next = at + day.pieces();
    int month = pieces.is(next, "of") ? next + 1 : next;
    if (day.day() == 0 || !pieces.together(at, month) || !isMonth(month)) {
      return Optional.empty();
    }
    int end = isShort(month) && pieces.is(month + 1, ".") ? month + 2 : month + 1;
    return withYear(at, end, month(month), OptionalInt.of(day.day()));
  }

  private Optional<Phrase> monthFirst(int at) {
    int next = isShort(at) && pieces.is(at + 1, ".") ? at + 2 : at + 1;
    int number = pieces.is(next, "the") ? next + 1 : next;
    var day = pieces.together(at, number) ? Ordinals.day(pieces, number) : new Ordinals.Day(0, 0);
    boolean isDay =
        day.day() > 0
            && (pieces.isDigits(number) || number > next)
            && !isTime(number + day.pieces());
    if (isDay) {
      int end = number + day.pieces();
      return daysOfMonth(at, number, end, day.day())
          .or(() -> withYear(at, end, month(at), OptionalInt.of(day.day())));
    }
    int year = pieces.is(next, ",") || pieces.is(next, "of") ? next + 1 : next;
    if (pieces.together(at, year) && years.number(year).isPresent()) {
      return withYear(at, next, month(at), OptionalInt.empty());
    }
    return standsAlone(at)
        ? Optional.of(
            new Phrase(at, at + 1, calendar(OptionalInt.empty(), month(at), OptionalInt.empty())))
        : Optional.empty();
  }

  /// `May 12–15, 2025`.
  private Optional<Phrase> daysOfMonth(int at, int number, int end, int first) {
    int second = pieces.joined(end, Joint.HYPHEN) ? end : pieces.in(end, TO) ? end + 1 : 0;
    if (second == 0 || pieces.is(end, "and") && !pieces.is(at - 1, "between")) {
      return Optional.empty();
    }
    var last = Ordinals.day(pieces, second);
    int after = second + last.pieces();
    if (last.day() <= first || isMonth(after) || !pieces.isDigits(number) || isTime(after)) {
      return Optional.empty();
    }
    return withYear(at, after, month(at), OptionalInt.of(last.day()))
        .map(p -> new Phrase(at, p.to(), rangeOf(first, (Calendar) p.expression())));
  }

  /// `May 5:30`, `March 12 percent`: a number that is no day.
  private boolean isTime(int after) {
    return pieces.is(after, ":") && pieces.joined(after + 1, Joint.NONE)
        || pieces.is(after, "%")
        || pieces.is(after, "percent");
  }

  private Optional<Phrase> withYear(int from, int end, int month, OptionalInt day) {
    boolean mark = pieces.is(end, ",") || pieces.is(end, "of");
    int at = mark ? end + 1 : end;
    var year = pieces.together(from, at) ? years.number(at) : OptionalInt.empty();
    return Optional.of(
        new Phrase(from, year.isPresent() ? at + 1 : end, calendar(year, month, day)));
  }

  private static Calendar calendar(OptionalInt year, int month, OptionalInt day) {
    return new Calendar(year, OptionalInt.of(month), day);
  }

  private boolean isShort(int at) {
    return pieces.word(at).length() < FULL_MONTH_NAME
        && !VERBLIKE.contains(pieces.word(at))
        && !pieces.is(at, "june")
        && !pieces.is(at, "july");
  }

  /// Whether a month without day and year is one: after a preposition, or in a range of months.
  private boolean standsAlone(int at) {
    if (isShort(at)) {
      return false;
    }
    boolean range = pieces.joined(at + 1, Joint.HYPHEN) || pieces.in(at + 1, TO) || isTurn(at + 1);
    int second = pieces.joined(at + 1, Joint.HYPHEN) ? at + 1 : at + 2;
    if (range && (isMonth(second) || isTurn(at + 1))) {
      return true;
    }
    boolean led = pieces.together(at - 1, at) && pieces.in(at - 1, MONTH_CUES);
    boolean named =
        pieces.is(at - 1, "the")
            && !VERBLIKE.contains(pieces.word(at))
            && !pieces.isCapital(at + 1);
    return led || named || pieces.joined(at, Joint.HYPHEN) || isAfterRange(at);
  }

  private boolean isAfterRange(int at) {
    return pieces.in(at - 1, TO) && isMonth(at - 2);
  }

  private boolean isTurn(int at) {
    return CalendarWords.is("turn", pieces.word(at)) && pieces.is(at + 1, "year");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
