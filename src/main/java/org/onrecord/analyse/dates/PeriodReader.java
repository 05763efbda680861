package org.onrecord.analyse.dates;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Base;
import org.onrecord.analyse.dates.Expression.Months;
import org.onrecord.analyse.dates.Expression.Part;
import org.onrecord.analyse.dates.Expression.Relative;
import org.onrecord.analyse.dates.Expression.Stretch;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Parts of periods and parts of the year: `the end of 2026`, `mid-March`, `the first quarter`, `Q1
/// 2025`, `the summer of 2019`.
final class PeriodReader {
  private static final Set<String> LED =
      Set.of("in", "by", "during", "until", "before", "since", "after", "from");
  private static final Relative THIS_YEAR = new Relative(Unit.YEAR, 1, 0, Base.NOW);
  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int MONTHS = 12;

  /// What is read inside a part: a year, a month, another part.
  interface Whole {
    Optional<Phrase> find(int at);
  }

  private final Pieces pieces;
  private final Numerals numerals;
  private final Whole whole;

  PeriodReader(Pieces pieces, Numerals numerals, Whole whole) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.whole = whole;
  }

  Optional<Phrase> find(int at) {
    return part(at)
        .or(() -> ordinalPart(at))
        .or(() -> countedPart(at))
        .or(() -> shortPart(at))
        .or(() -> season(at))
        .or(() -> yearEnd(at));
  }

  /// `beginning of X`, `early X`, `early in X`, `mid-X`.
  private Optional<Phrase> part(int at) {
    String[] part = CalendarWords.list("part", pieces.word(at));
    if (part.length == 0) {
      return Optional.empty();
    }
    var stretch = Stretch.valueOf(part[0].toUpperCase(java.util.Locale.ROOT));
    boolean adjective = stretch == Stretch.EARLY || stretch == Stretch.LATE || pieces.is(at, "mid");
    int link = pieces.is(at + 1, "of") || adjective && pieces.is(at + 1, "in") ? at + 2 : at + 1;
    if (!adjective && link == at + 1) {
      return Optional.empty();
    }
    int inner = pieces.is(link, "the") ? link + 1 : link;
    if (!pieces.together(at, inner)) {
      return Optional.empty();
    }
    return currentPeriod(inner)
        .or(() -> whole.find(inner))
        .map(p -> new Phrase(at, p.to(), new Part(stretch, p.expression())));
  }

  /// `the year` in `the end of the year`: this one.
  private Optional<Phrase> currentPeriod(int at) {
    String[] unit = CalendarWords.list("unit", pieces.word(at));
    if (unit.length == 0
        || pieces.word(at).endsWith("s")
        || pieces.joined(at + 1, Joint.SPACE) && isYear(at)) {
      return Optional.empty();
    }
    var period = Period.of(unit);
    return period.unit() == Unit.DAY && period.size() == 1
        ? Optional.empty()
        : Optional.of(
            new Phrase(at, at + 1, new Relative(period.unit(), period.size(), 0, Base.NOW)));
  }

  private boolean isYear(int at) {
    return pieces.is(at, "year") && pieces.isDigits(at + 1);
  }

  /// `first quarter of 2025`, `second half of last year`, `first quarter`.
  private Optional<Phrase> ordinalPart(int at) {
    var nth = CalendarWords.find("nth", pieces.word(at));
    boolean quarter = pieces.is(at + 1, "quarter");
    boolean half = pieces.is(at + 1, "half");
    if (nth.isEmpty() || !quarter && !half || nth.getAsInt() > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    int length = quarter ? QUARTER : HALF;
    int first = (nth.getAsInt() - 1) * length + 1;
    int inner = pieces.is(at + 2, "of") ? at + 3 : at + 2;
    int year = pieces.is(inner, "the") ? inner + 1 : inner;
    return currentPeriod(year)
        .filter(p -> pieces.is(year, "year"))
        .or(() ->
            pieces.together(at, year)
                ? whole.find(year).filter(p -> isYearly(p.expression()))
                : Optional.empty())
        .map(p ->
            new Phrase(at, p.to(), new Months(first, first + length - 1, false, p.expression())))
        .or(() -> quarter ? aloneQuarter(at, first) : Optional.empty());
  }

  /// `first six months of 2023`, `last quarter of 2023`, `last days of 2007`, `last week of May`.
  private Optional<Phrase> countedPart(int at) {
    boolean first = pieces.is(at, "first") || pieces.is(at, "opening");
    boolean last = pieces.is(at, "last") || pieces.is(at, "final") || pieces.is(at, "closing");
    if (!first && !last) {
      return Optional.empty();
    }
    var number = numerals.find(at + 1).filter(n -> n.whole().isPresent());
    int unit = number.map(Numeral::to).orElse(pieces.is(at + 1, "few") ? at + 2 : at + 1);
    String[] words = CalendarWords.list("unit", pieces.word(unit));
    int inner = pieces.is(unit + 2, "the") ? unit + 3 : unit + 2;
    if (words.length == 0 || !pieces.is(unit + 1, "of") || !pieces.together(at, inner)) {
      return Optional.empty();
    }
    var period = Period.of(words);
    boolean one = number.isEmpty() && !pieces.word(unit).endsWith("s");
    int count = number.flatMap(Numeral::whole).orElse(one ? 1 : 0) * period.size();
    return currentPeriod(inner)
        .or(() -> whole.find(inner))
        .map(p -> new Phrase(at, p.to(), part(first, period, count, p.expression())));
  }

  private static Expression part(boolean first, Period period, int count, Expression whole) {
    boolean months = period.unit() == Unit.MONTH && count > 0 && count < MONTHS && isYearly(whole);
    return months
        ? first
            ? new Months(1, count, false, whole)
            : new Months(MONTHS + 1 - count, MONTHS, false, whole)
        : new Part(first ? Stretch.START : Stretch.END, whole);
  }

  private Optional<Phrase> aloneQuarter(int at, int first) {
    boolean led = pieces.is(at - 1, "the") && LED.contains(pieces.word(at - 2));
    return led
        ? Optional.of(
            new Phrase(at, at + 2, new Months(first, first + 2, false, new Expression.Untold())))
        : Optional.empty();
  }

  private static boolean isYearly(Expression expression) {
    return switch (expression) {
      case Relative r -> r.unit() == Unit.YEAR;
      case Expression.Calendar c -> c.month().isEmpty();
      case Expression.Fixed _,
          Expression.NamedDay _,
          Expression.Known _,
          Expression.Movable _,
          Expression.DayOfMonth _,
          Expression.Weekend _,
          Expression.SameMonth _,
          Expression.Spoken _,
          Expression.Untold _,
          Expression.Within _,
          Expression.Turned _,
          Expression.Weekday _,
          Part _,
          Months _,
          Expression.Range _,
          Expression.Since _,
          Expression.Reach _,
          Expression.Unknown _ ->
          false;
    };
  }

  /// `Q1 2025`, `H2 of 2024`.
  private Optional<Phrase> shortPart(int at) {
    String word = pieces.word(at);
    if (!pieces.isCapital(at) || !CalendarWords.isQuarterOrHalf(word)) {
      return Optional.empty();
    }
    boolean quarter = word.charAt(0) == 'q';
    int length = quarter ? QUARTER : HALF;
    int first = (word.charAt(1) - '1') * length + 1;
    int year = pieces.is(at + 1, "of") ? at + 2 : at + 1;
    return whole
        .find(year)
        .filter(p -> isYearly(p.expression()))
        .map(p ->
            new Phrase(at, p.to(), new Months(first, first + length - 1, false, p.expression())));
  }

  /// `spring 2024`, `summer of 2019`, `in the autumn`.
  private Optional<Phrase> season(int at) {
    String[] season = CalendarWords.list("season", pieces.word(at));
    if (season.length == 0) {
      return Optional.empty();
    }
    int first = Integer.parseInt(season[0]);
    int last = Integer.parseInt(season[1]);
    int year = pieces.is(at + 1, "of") ? at + 2 : at + 1;
    if (pieces.together(at, year)) {
      var found =
          whole
              .find(pieces.is(year, "the") ? year + 1 : year)
              .filter(p -> isYearly(p.expression()));
      if (found.isPresent()) {
        return found.map(
            p -> new Phrase(at, p.to(), new Months(first, last, true, p.expression())));
      }
    }
    boolean led =
        pieces.is(at - 1, "the") && LED.contains(pieces.word(at - 2)) && !pieces.is(at + 1, "of");
    return led && !pieces.is(at, "fall")
        ? Optional.of(
            new Phrase(at, at + 1, new Months(first, last, true, new Expression.Untold())))
        : Optional.empty();
  }

  /// `year-end`, `year's end`, `the year is out`.
  private Optional<Phrase> yearEnd(int at) {
    if (!pieces.is(at, "year")) {
      return Optional.empty();
    }
    if (pieces.is(at + 1, "is") && pieces.is(at + 2, "out") && pieces.is(at - 1, "the")) {
      return Optional.of(new Phrase(at, at + 3, new Part(Stretch.END, THIS_YEAR)));
    }
    int end = pieces.is(at + 1, "'s") ? at + 2 : pieces.joined(at + 1, Joint.HYPHEN) ? at + 1 : 0;
    return end > 0 && pieces.is(end, "end")
        ? Optional.of(new Phrase(at, end + 1, new Part(Stretch.END, THIS_YEAR)))
        : Optional.empty();
  }
}
