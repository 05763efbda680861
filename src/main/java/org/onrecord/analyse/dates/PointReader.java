package org.onrecord.analyse.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.dates.Expression.Part;
import org.onrecord.analyse.dates.Expression.Relative;
import org.onrecord.analyse.dates.Expression.Stretch;
import org.onrecord.analyse.dates.Expression.Within;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Reads one date, a point in time or a period that has a name, without what leads it in: `Sunday,
/// February 25, 2024`, `June of that year`, `the turn of the century`, `Tuesday night`.
final class PointReader {
  private static final Set<String> TIMES_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  private final Pieces pieces;
  private final YearReader years;
  private final CalendarReader calendar;
  private final RelativeReader relative;
  private final PeriodReader periods;
  private final Holidays holidays;

  PointReader(Pieces pieces, Numerals numerals, YearReader years, CalendarReader calendar) {
    this.pieces = pieces;
    this.years = years;
    this.calendar = calendar;
    this.relative = new RelativeReader(pieces, calendar, numerals);
    this.holidays = new Holidays(pieces, years);
    this.periods = new PeriodReader(pieces, numerals, this::find);
  }

  /// One date, without what may lead it in.
  Optional<Phrase> find(int at) {
    if (at >= pieces.size() || pieces.get(at).isMark()) {
      return Optional.empty();
    }
    return weekdayDate(at).or(() -> plainPoint(at)).map(this::withTimeOfDay);
  }

  /// `Tuesday night`, `1 May morning`.
  private Phrase withTimeOfDay(Phrase phrase) {
    boolean time = TIMES_OF_DAY.contains(pieces.word(phrase.to()));
    return time && pieces.together(phrase.from(), phrase.to())
        ? new Phrase(phrase.from(), phrase.to() + 1, phrase.expression())
        : phrase;
  }

  private Optional<Phrase> plainPoint(int at) {
    if (!pieces.isDigits(at)
        && !CalendarWords.mayBegin(pieces.word(at))
        && !Holidays.mayBegin(pieces.word(at))
        && !pieces.is(at, "turn")
        && !pieces.is(at, "to")) {
      return Optional.empty();
    }
    return periods
        .find(at)
        .or(() -> holidays.find(at))
        .or(() -> calendar.find(at).map(this::ofYear))
        .or(() -> years.find(at))
        .or(() -> turnOf(at))
        .or(() -> relative.find(at));
  }

  /// `Sunday, February 25, 2024`.
  private Optional<Phrase> weekdayDate(int at) {
    if (!CalendarWords.is("weekday", pieces.word(at)) || !pieces.isCapital(at)) {
      return Optional.empty();
    }
    int mark = pieces.is(at + 1, ".") ? at + 2 : at + 1;
    int date = pieces.is(mark, ",") ? mark + 1 : mark;
    int day = afterArticle(date);
    return pieces.together(at, day)
        ? calendar
            .find(day)
            .filter(p -> hasDay(p.expression()))
            .map(this::ofYear)
            .map(p -> new Phrase(at, p.to(), named(pieces.word(at), p.expression())))
        : Optional.empty();
  }

  private static Expression named(String weekday, Expression date) {
    var day = CalendarWords.find("weekday", weekday);
    return date instanceof Calendar c && c.year().isEmpty() && day.isPresent()
        ? new Expression.NamedDay(DayOfWeek.of(day.getAsInt()), c)
        : date;
  }

  private static boolean hasDay(Expression expression) {
    return !(expression instanceof Calendar c) || c.day().isPresent();
  }

  /// `January last year`, `19 August of that year`, `May this year`.
  private Phrase ofYear(Phrase phrase) {
    boolean open =
        phrase.expression() instanceof Calendar c && c.year().isEmpty() && c.month().isPresent();
    if (!open) {
      return phrase;
    }
    int at =
        pieces.is(phrase.to(), "of") || pieces.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
    int inner = afterArticle(at);
    if (!pieces.together(phrase.from(), inner)) {
      return phrase;
    }
    return relative
        .find(inner)
        .filter(y -> y.expression() instanceof Relative r && r.unit() == Unit.YEAR && r.size() == 1)
        .map(y -> new Phrase(phrase.from(), y.to(), within((Calendar) phrase.expression(), y)))
        .orElse(phrase);
  }

  private static Within within(Calendar date, Phrase year) {
    return new Within(date.month().orElseThrow(), date.day(), year.expression());
  }

  /// `the turn of the century`, `the turn of the 20th century`.
  Optional<Phrase> turnOf(int at) {
    if (!pieces.is(at, "turn") || !pieces.is(at + 1, "of") || !pieces.is(at + 2, "the")) {
      return Optional.empty();
    }
    if (pieces.is(at + 3, "century") || pieces.is(at + 3, "millennium")) {
      var value = new Expression.Fixed(new When("2000"), Precision.APPROXIMATE);
      return Optional.of(new Phrase(at, at + 4, value));
    }
    return years
        .find(at + 3)
        .filter(p -> pieces.is(p.to() - 1, "century"))
        .map(p -> new Phrase(at, p.to(), new Part(Stretch.START, p.expression())));
  }

  /// Past "the".
  int afterArticle(int at) {
    return pieces.is(at, "the") ? at + 1 : at;
  }
}
