package org.onrecord.analyse.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Base;
import org.onrecord.analyse.dates.Expression.Months;
import org.onrecord.analyse.dates.Expression.Reach;
import org.onrecord.analyse.dates.Expression.Relative;
import org.onrecord.analyse.dates.Expression.Turned;
import org.onrecord.analyse.dates.Expression.Unknown;
import org.onrecord.analyse.dates.Expression.Weekday;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Dates told by their distance: `last year`, `the previous month`, `three days later`, `last May`,
/// `on Tuesday`, `in recent months`.
final class RelativeReader {
  private static final Set<String> VAGUE = Set.of("few", "several", "many", "couple");

  /// After these `last` is a verb.
  private static final Set<String> HELPERS =
      Set.of("will", "would", "to", "can", "could", "may", "might", "must", "should", "not", "did");

  /// What comes again and again is no date.
  private static final Set<String> RETURNS = Set.of("every", "each", "alternate", "most");

  private static final Set<String> TIMES_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  private final Pieces pieces;
  private final CalendarReader calendar;
  private final Numerals numerals;

  RelativeReader(Pieces pieces, CalendarReader calendar, Numerals numerals) {
    this.pieces = pieces;
    this.calendar = calendar;
    this.numerals = numerals;
  }

  Optional<Phrase> find(int at) {
    return turned(at)
        .or(() -> oldDay(at))
        .or(() -> ordered(at))
        .or(() -> recent(at))
        .or(() -> counted(at))
        .or(() -> neighbour(at))
        .or(() -> weekday(at))
        .or(() -> day(at));
  }

  private OptionalInt is(String kind, int at) {
    return CalendarWords.find(kind, pieces.word(at));
  }

  private Optional<Period> period(int at) {
    String[] unit = CalendarWords.list("unit", pieces.word(at));
    return unit.length == 0 ? Optional.empty() : Optional.of(Period.of(unit));
  }

  private boolean isPlural(int at) {
    return pieces.word(at).endsWith("s");
  }

  /// `last year`, `this May`, `next Tuesday`, `the past three years`, `the next few months`, `this
  /// spring`.
  private Optional<Phrase> turned(int at) {
    var turn = is("turn", at);
    if (turn.isEmpty() || !pieces.together(at, at + 1)) {
      return Optional.empty();
    }
    int to = turn.getAsInt();
    if (pieces.is(at, "last") && pieces.in(at - 1, HELPERS) && !pieces.isCapital(at - 1)) {
      return Optional.empty();
    }
    var reach = to == 0 ? Optional.<Phrase>empty() : reach(at, at + 1, to);
    return reach
        .or(() -> turnedWeekend(at, to))
        .or(() -> turnedUnit(at, to))
        .or(() -> turnedName(at, to))
        .or(() ->
            to == 0 && TIMES_OF_DAY.contains(pieces.word(at + 1))
                ? Optional.of(new Phrase(at, at + 2, new Relative(Unit.DAY, 1, 0, Base.NOW)))
                : Optional.empty());
  }

  /// `last weekend`, `this weekend`.
  private Optional<Phrase> turnedWeekend(int at, int turn) {
    return pieces.is(at + 1, "weekend") && !pieces.is(at + 2, "of")
        ? Optional.of(new Phrase(at, at + 2, new Expression.Weekend(turn)))
        : Optional.empty();
  }

  private Optional<Phrase> turnedUnit(int at, int turn) {
    return period(at + 1)
        .filter(p -> !isPlural(at + 1) && !pieces.joined(at + 1, Joint.HYPHEN))
        .filter(p -> p.unit() != Unit.DAY || p.size() > 1)
        .map(p -> new Phrase(at, at + 2, turnedPeriod(pieces.word(at), p, turn)));
  }

  /// `the past year` is the twelve months up to now, `last year` the year before this one.
  private static Expression turnedPeriod(String word, Period period, int turn) {
    return word.equals("past") || word.equals("coming")
        ? new Reach(period.unit(), period.size(), turn)
        : new Relative(period.unit(), period.size(), turn, Base.NOW);
  }

  private Optional<Phrase> turnedName(int at, int turn) {
    if (calendar.isMonth(at + 1)) {
      int month = is("month", at + 1).orElseThrow();
      return Optional.of(new Phrase(at, at + 2, new Turned(month, month, turn)));
    }
    var weekday = is("weekday", at + 1);
    if (weekday.isPresent() && pieces.isCapital(at + 1)) {
      var day = DayOfWeek.of(weekday.getAsInt());
      return Optional.of(new Phrase(at, at + 2, new Weekday(day, turn)));
    }
    String[] season = CalendarWords.list("season", pieces.word(at + 1));
    return season.length == 0
        ? Optional.empty()
        : Optional.of(new Phrase(at, at + 2, turnedSeason(season, turn)));
  }

  private static Expression turnedSeason(String[] season, int turn) {
    int first = Integer.parseInt(season[0]);
    int last = Integer.parseInt(season[1]);
    return turn == 0
        ? new Months(first, last, true, new Relative(Unit.YEAR, 1, 0, Base.NOW))
        : new Turned(first, last, turn);
  }

  /// The number and unit of `past three years`, `next few months`, `coming weeks`.
  private Optional<Phrase> reach(int from, int at, int turn) {
    if (pieces.in(at, VAGUE)) {
      return period(at + 1).map(p -> new Phrase(from, at + 2, new Reach(p.unit(), 0, turn)));
    }
    var number = numerals.find(at);
    if (number.isPresent()) {
      int end = number.get().to();
      int count = number.get().whole().orElse(0);
      return period(end)
          .map(p -> new Phrase(from, end + 1, new Reach(p.unit(), count * p.size(), turn)));
    }
    return period(at)
        .filter(p -> isPlural(at))
        .map(p -> new Phrase(from, at + 1, new Reach(p.unit(), 0, turn)));
  }

  /// `the previous year`, `the same day`, `that month`, `that same week`.
  private Optional<Phrase> ordered(int at) {
    boolean that = pieces.is(at, "that");
    int order = that && pieces.is(at + 1, "same") ? at + 1 : at;
    var shift = that && order == at ? OptionalInt.of(0) : is("order", order);
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    int unit = order + 1;
    if (isPlural(unit)) {
      return shift.getAsInt() == -1 ? reach(at, unit, -1) : Optional.empty();
    }
    if (!pieces.together(at, unit)) {
      return Optional.empty();
    }
    return sameMonth(at, unit)
        .or(() -> that ? named(at, unit) : Optional.empty())
        .or(() ->
            period(unit)
                .map(p -> new Relative(p.unit(), p.size(), shift.getAsInt(), Base.TEXT))
                .map(r -> new Phrase(at, unit + 1, r)));
  }

  /// `the same month of 2024`.
  private Optional<Phrase> sameMonth(int at, int unit) {
    boolean month = pieces.is(unit, "month") && pieces.is(unit - 1, "same");
    return month && (pieces.is(unit + 1, "of") || pieces.is(unit + 1, "in"))
        ? calendar
            .year(unit + 2)
            .map(y -> new Phrase(at, unit + 3, new Expression.SameMonth(y)))
            .or(() ->
                turnedUnit(unit + 2, is("turn", unit + 2).orElse(0))
                    .filter(_ -> is("turn", unit + 2).isPresent() && pieces.is(unit + 3, "year"))
                    .map(y -> new Phrase(at, y.to(), new Expression.SameMonth(y.expression()))))
        : Optional.empty();
  }

  /// `that June`, `that spring`: of the year spoken of.
  private Optional<Phrase> named(int at, int name) {
    boolean ends = !pieces.together(name, name + 1) || pieces.get(name + 1).isMark();
    var year = new Relative(Unit.YEAR, 1, 0, Base.TEXT);
    if (calendar.isMonth(name)) {
      int month = is("month", name).orElseThrow();
      return ends
          ? Optional.of(
              new Phrase(at, name + 1, new Expression.Within(month, OptionalInt.empty(), year)))
          : Optional.empty();
    }
    String[] season = CalendarWords.list("season", pieces.word(name));
    return season.length == 0 || pieces.is(name, "fall") && !ends
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                at,
                name + 1,
                new Months(Integer.parseInt(season[0]), Integer.parseInt(season[1]), true, year)));
  }

  /// `recent months`.
  private Optional<Phrase> recent(int at) {
    return pieces.is(at, "recent") ? reach(at, at + 1, -1) : Optional.empty();
  }

  /// `32 years ago`, `a week later`, `two months before`, `several days after the vote`.
  private Optional<Phrase> counted(int at) {
    boolean article = pieces.is(at, "a") || pieces.is(at, "an");
    int vague = article ? at + 1 : at;
    if (pieces.in(vague, VAGUE)) {
      int unit = pieces.is(vague + 1, "of") ? vague + 2 : vague + 1;
      return period(unit).flatMap(p -> distance(at, unit, p, 0));
    }
    if (article) {
      return period(at + 1).flatMap(p -> distance(at, at + 1, p, 1));
    }
    return numerals
        .find(at)
        .flatMap(n ->
            seasonsAgo(at, n)
                .or(() ->
                    period(n.to()).flatMap(p -> distance(at, n.to(), p, n.whole().orElse(0)))));
  }

  /// `two winters ago`.
  private Optional<Phrase> seasonsAgo(int at, Numeral number) {
    String word = pieces.word(number.to());
    String[] season =
        word.endsWith("s")
            ? CalendarWords.list("season", word.substring(0, word.length() - 1))
            : new String[0];
    return season.length > 0 && pieces.is(number.to() + 1, "ago") && number.whole().isPresent()
        ? Optional.of(new Phrase(at, number.to() + 2, turnedSeason(season, -number.whole().get())))
        : Optional.empty();
  }

  private Optional<Phrase> distance(int from, int unit, Period period, int count) {
    int end = unit + 2;
    if (!pieces.together(from, unit + 1)) {
      return Optional.empty();
    }
    if (isTime(unit) && pieces.is(from - 1, "in")) {
      return Optional.of(new Phrase(from, unit + 3, shift(period, count, 1, Base.NOW)));
    }
    return switch (pieces.word(unit + 1)) {
      case "ago" -> Optional.of(new Phrase(from, end, shift(period, count, -1, Base.NOW)));
      case "hence" -> Optional.of(new Phrase(from, end, shift(period, count, 1, Base.NOW)));
      case "later", "afterwards", "afterward", "thereafter" -> later(from, end, period, count);
      case "on" -> on(from, end, period);
      case "since" -> since(from, end, period, count);
      case "earlier" -> Optional.of(new Phrase(from, end, shift(period, count, -1, Base.TEXT)));
      case "before" -> Optional.of(new Phrase(from, end, event(end, period, count, -1)));
      case "after" -> Optional.of(new Phrase(from, end, event(end, period, count, 1)));
      default -> Optional.empty();
    };
  }

  /// `in three years' time`, `in a week's time`.
  private boolean isTime(int unit) {
    boolean owned = pieces.is(unit + 1, "'") || pieces.is(unit + 1, "'s");
    return owned && pieces.is(unit + 2, "time") && pieces.together(unit, unit + 2);
  }

  /// `three days later`, with the day of the week that it names: `three days later, on Monday`.
  private Optional<Phrase> later(int from, int end, Period period, int count) {
    int comma = pieces.is(end, ",") ? end + 1 : end;
    boolean named =
        pieces.is(comma, "on")
            && is("weekday", comma + 1).isPresent()
            && pieces.together(from, comma + 1);
    return Optional.of(
        new Phrase(from, named ? comma + 2 : end, shift(period, count, 1, Base.TEXT)));
  }

  /// `Six months on, nobody has been charged.`: now, so long after what was told. It opens its
  /// clause and a comma ends it.
  private Optional<Phrase> on(int from, int end, Period period) {
    boolean opens = pieces.opensSentence(from) || pieces.get(from - 1).isMark();
    return opens && pieces.is(end, ",")
        ? Optional.of(new Phrase(from, end, new Relative(period.unit(), 1, 0, Base.NOW)))
        : Optional.empty();
  }

  /// `It is two years since the fire`, `It has been a month since they met`.
  private Optional<Phrase> since(int from, int end, Period period, int count) {
    boolean now =
        pieces.is(from - 1, "is")
            || pieces.is(from - 1, "'s")
            || pieces.is(from - 1, "been") && !pieces.is(from - 2, "had");
    return now && pieces.together(from - 1, end - 1)
        ? Optional.of(new Phrase(from, end, shift(period, count, -1, Base.NOW)))
        : Optional.empty();
  }

  /// Counted from an event that follows, the day is not known; from none, it is the date before.
  private Expression event(int next, Period period, int count, int sign) {
    boolean ends = !pieces.together(next - 1, next) || pieces.get(next).isMark();
    return ends ? shift(period, count, sign, Base.TEXT) : new Unknown();
  }

  private static Expression shift(Period period, int count, int sign, Base base) {
    return count == 0
        ? new Unknown()
        : new Relative(period.unit(), 1, sign * count * period.size(), base);
  }

  /// `the year before`, `the following day` is told elsewhere: here the neighbour with the unit
  /// first.
  private Optional<Phrase> neighbour(int at) {
    if (!pieces.is(at - 1, "the") || isPlural(at) || !pieces.together(at, at + 1)) {
      return Optional.empty();
    }
    boolean before = pieces.is(at + 1, "before");
    boolean after = pieces.is(at + 1, "after");
    if (!before && !after || pieces.together(at + 1, at + 2) && !pieces.get(at + 2).isMark()) {
      return Optional.empty();
    }
    return period(at)
        .map(p -> new Relative(p.unit(), p.size(), before ? -1 : 1, Base.TEXT))
        .map(r -> new Phrase(at, at + 2, r));
  }

  private boolean isNth(int at) {
    return is("nth", at).isPresent() || pieces.is(at, "last");
  }

  /// `Tuesday`, `Saturday week`; not `every Tuesday`, `the first Friday of each month`. `A Monday`
  /// is any.
  private Optional<Phrase> weekday(int at) {
    var day = is("weekday", at);
    boolean of = pieces.is(at + 1, "of") || pieces.is(at + 1, "in");
    boolean returns =
        pieces.in(at - 1, RETURNS)
            || of && (pieces.in(at + 2, RETURNS) || pieces.is(at + 3, "month") && isNth(at - 1));
    if (day.isEmpty() || returns || !pieces.isCapital(at) || !pieces.word(at).endsWith("day")) {
      return Optional.empty();
    }
    if (pieces.is(at - 1, "a") || pieces.is(at - 1, "one")) {
      return Optional.of(new Phrase(at, at + 1, new Unknown()));
    }
    var weekday = DayOfWeek.of(day.getAsInt());
    int weeks = pieces.is(at + 1, "week") ? 1 : pieces.is(at + 1, "fortnight") ? 2 : 0;
    boolean later = weeks > 0 && pieces.joined(at + 1, Joint.SPACE) && !pieces.is(at + 2, "of");
    return Optional.of(
        later
            ? new Phrase(at, at + 2, new Weekday(weekday, 1 + weeks))
            : new Phrase(at, at + 1, new Weekday(weekday, 0)));
  }

  /// `to-day`, `to-morrow`, `to-night`, as papers wrote them; not `day-to-day`.
  private Optional<Phrase> oldDay(int at) {
    boolean whole = !pieces.joined(at, Joint.HYPHEN);
    boolean old = whole && pieces.is(at, "to") && pieces.joined(at + 1, Joint.HYPHEN);
    var shift = old ? CalendarWords.find("day", "to" + pieces.word(at + 1)) : OptionalInt.empty();
    return shift.isPresent()
        ? Optional.of(new Phrase(at, at + 2, new Relative(Unit.DAY, 1, shift.getAsInt(), Base.NOW)))
        : Optional.empty();
  }

  private Optional<Phrase> day(int at) {
    var shift = is("day", at);
    boolean owned = pieces.is(at + 1, "'s");
    boolean name = pieces.isCapital(at) && !pieces.opensSentence(at);
    return shift.isPresent() && !owned && !name
        ? Optional.of(new Phrase(at, at + 1, new Relative(Unit.DAY, 1, shift.getAsInt(), Base.NOW)))
        : Optional.empty();
  }
}
