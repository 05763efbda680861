package org.onrecord.analyse.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Base;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.dates.Expression.Range;
import org.onrecord.analyse.dates.Expression.Reach;
import org.onrecord.analyse.dates.Expression.Relative;
import org.onrecord.analyse.dates.Expression.Since;
import org.onrecord.analyse.dates.Expression.Unknown;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.numbers.WordTable;

/// Finds all words of a text that are dates: points, and what leads from one to another or on from
/// one. Linear in the text.
final class DateReader {
  private static final Set<String> SHORTLY = CalendarWords.cue("shortly");
  private static final Set<String> ERAS = CalendarWords.cue("era");
  private static final Set<String> PERFECT = CalendarWords.cue("perfect");
  private static final Set<String> CLAUSE = CalendarWords.cue("clause");
  private static final Set<String> PLAIN = CalendarWords.cue("plain");
  private static final Set<String> ABOUT = CalendarWords.cue("about");
  private static final Set<String> NO_NOUNS = WordTable.read("no-nouns.txt").words();
  private static final Set<String> UP_TO_NOW = Set.of("date", "now", "today");
  private static final int EVENT = 9;
  private static final Set<String> STOPS = Set.of(",", ";", ":", ".", ")", "–", "—");

  private final Pieces pieces;
  private final Numerals numerals;
  private final YearReader years;
  private final PointReader points;
  private final DayReader days;

  DateReader(Pieces pieces) {
    this.pieces = pieces;
    this.numerals = new Numerals(pieces);
    this.years = new YearReader(pieces, new Counted(pieces));
    var calendar = new CalendarReader(pieces, years);
    this.days = new DayReader(pieces, calendar);
    this.points = new PointReader(pieces, numerals, years, calendar);
  }

  /// All dates, in the order of the text, none inside another.
  List<Phrase> read() {
    var phrases = new ArrayList<Phrase>();
    int at = 0;
    while (at < pieces.size()) {
      var phrase = mayBegin(at) ? phrase(at) : Optional.<Phrase>empty();
      phrase.ifPresent(phrases::add);
      at = phrase.map(Phrase::to).orElse(at + 1);
    }
    return phrases;
  }

  private boolean mayBegin(int at) {
    return !pieces.get(at).isMark();
  }

  private Optional<Phrase> phrase(int at) {
    return switch (pieces.word(at)) {
      case "between" -> range(at, "and");
      case "from" -> range(at, "to").or(() -> range(at, "until")).or(() -> range(at, "through"));
      case "since" -> since(at);
      case "for", "over", "during" -> era(at).or(() -> stretch(at));
      case "the" -> theOne(at);
      case "of" -> days.known(at);
      case "recent" -> dashed(at).or(() -> recentEvent(at));
      default -> SHORTLY.contains(pieces.word(at)) ? afterEvent(at) : dashed(at);
    };
  }

  /// What an article opens.
  private Optional<Phrase> theOne(int at) {
    return points
        .turnOf(at + 1)
        .map(p -> p.from(at))
        .or(() -> days.find(at))
        .or(() -> articled(at));
  }

  /// `the year 2020`, `the beginning of last year` with their article; others without.
  private Optional<Phrase> articled(int at) {
    if (pieces.is(at + 1, "year") && years.number(at + 2).isPresent()) {
      int year = years.number(at + 2).getAsInt();
      return Optional.of(new Phrase(at, at + 3, YearReader.of(year)));
    }
    return dashed(at + 1)
        .filter(_ -> pieces.together(at, at + 1))
        .map(p -> isBare(p.expression()) ? p : p.from(at));
  }

  private static boolean isBare(Expression expression) {
    return expression instanceof Calendar || expression instanceof Range;
  }

  /// `between A and B`, `from A to B`.
  private Optional<Phrase> range(int at, String link) {
    var inner = points.find(points.afterArticle(at + 1));
    if (inner.isPresent() && inner.get().expression() instanceof Range) {
      return inner.map(p -> p.from(at));
    }
    return inner
        .map(first ->
            pieces.is(first.to(), ",")
                ? new Phrase(first.from(), first.to() + 1, first.expression())
                : first)
        .filter(first -> pieces.is(first.to(), link) && pieces.together(at, first.to()))
        .flatMap(first -> rangeEnd(at, first));
  }

  private Optional<Phrase> rangeEnd(int at, Phrase first) {
    int second = points.afterArticle(first.to() + 1);
    if (pieces.in(second, UP_TO_NOW) || pieces.is(second, "present")) {
      var now = new Relative(Unit.DAY, 1, 0, Base.NOW);
      return Optional.of(new Phrase(at, second + 1, new Range(first.expression(), now)));
    }
    return points
        .find(second)
        .filter(last -> pieces.together(at, second))
        .map(last -> new Phrase(at, last.to(), new Range(first.expression(), last.expression())));
  }

  private Optional<Phrase> since(int at) {
    int inner = points.afterArticle(at + 1);
    if (inner > at + 1 && days.known(at + 1).isPresent()) {
      return days.known(at + 1).map(p -> new Phrase(at, p.to(), new Since(p.expression())));
    }
    if (pieces.is(at - 1, "ever") && isEnd(at + 1)) {
      return Optional.of(new Phrase(at, at + 1, new Since(new Expression.Spoken())));
    }
    return pieces.together(at, inner)
        ? points
            .find(inner)
            .filter(p -> !(p.expression() instanceof Range))
            .or(() -> eventYear(inner))
            .map(p -> new Phrase(at, p.to(), new Since(p.expression())))
        : Optional.empty();
  }

  private boolean isEnd(int at) {
    return !pieces.together(at - 1, at) || pieces.get(at).isMark();
  }

  /// `since the port was sold in 1989`: the year of the event that it tells.
  private Optional<Phrase> eventYear(int from) {
    for (int i = from; i < from + EVENT && pieces.together(from, i + 1); i++) {
      boolean other = pieces.is(i, "and") || PERFECT.contains(pieces.word(i)) || isNumber(i);
      if (other || pieces.get(i).isMark()) {
        return Optional.empty();
      }
      if (pieces.is(i, "in") && i > from) {
        return points
            .find(i + 1)
            .filter(p -> p.expression() instanceof Calendar c && c.year().isPresent());
      }
    }
    return Optional.empty();
  }

  private boolean isNumber(int at) {
    return pieces.isDigits(at) || Numerals.ofWord(pieces.word(at)).isPresent();
  }

  /// A point, or two with a dash or hyphen between them: `12 May – 3 June`, `January-March 2025`.
  private Optional<Phrase> dashed(int at) {
    var first = points.find(at);
    if (first.isEmpty() || !(first.get().expression() instanceof Calendar)) {
      return first;
    }
    int end = first.get().to();
    if (pieces.is(end, "to") && pieces.in(end + 1, UP_TO_NOW) && pieces.together(at, end + 1)) {
      return Optional.of(new Phrase(at, end + 2, new Since(first.get().expression())));
    }
    boolean dash = pieces.is(end, "–") || pieces.is(end, "—");
    boolean to = pieces.is(end, "to") && !pieces.is(at - 1, "from");
    int second = dash || to ? end + 1 : pieces.joined(end, Joint.HYPHEN) ? end : 0;
    if (second == 0 || !pieces.together(at, second)) {
      return first;
    }
    return points
        .find(second)
        .filter(last -> last.expression() instanceof Calendar c && sameKind(first.get(), c))
        .map(last ->
            new Phrase(at, last.to(), new Range(first.get().expression(), last.expression())))
        .or(() -> first);
  }

  private static boolean sameKind(Phrase first, Calendar second) {
    return first.expression() instanceof Calendar a
        && a.day().isPresent() == second.day().isPresent()
        && a.month().isPresent() == second.month().isPresent();
  }

  /// `during the pandemic`.
  private Optional<Phrase> era(int at) {
    boolean era = pieces.is(at, "during") && pieces.is(at + 1, "the") && pieces.in(at + 2, ERAS);
    return era ? Optional.of(new Phrase(at, at + 3, new Unknown())) : Optional.empty();
  }

  /// `for three decades` when it reaches up to now: the clause is in the perfect.
  private Optional<Phrase> stretch(int at) {
    int number = points.afterArticle(at + 1);
    while (pieces.in(number, ABOUT) || isComparison(number)) {
      number++;
    }
    var count = numerals.find(number);
    // "a loan over 20 years" says how long, "over the 20 years" which ones.
    boolean length = pieces.is(at, "over") && !pieces.is(at + 1, "the");
    if (length || count.isEmpty() || !pieces.together(at, count.get().to()) || !isPerfect(at)) {
      return Optional.empty();
    }
    int unit = count.get().to();
    OptionalInt years = years(unit, count.get().whole().orElse(0));
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new Phrase(at, ofWhat(unit + 1), new Reach(Unit.YEAR, years.getAsInt(), -1)));
  }

  private boolean isComparison(int at) {
    return pieces.is(at, "more") || pieces.is(at, "than") || pieces.is(at, "over");
  }

  private OptionalInt years(int unit, int count) {
    String[] words = CalendarWords.list("unit", pieces.word(unit));
    if (words.length == 0 || count == 0) {
      return OptionalInt.empty();
    }
    var period = Period.of(words);
    return period.unit() == Unit.YEAR ? OptionalInt.of(count * period.size()) : OptionalInt.empty();
  }

  /// Past the `of …` that says which years: `the thirty years of independence`.
  private int ofWhat(int at) {
    if (!pieces.is(at, "of")) {
      return at;
    }
    int end = at;
    while (pieces.together(at, end) && !STOPS.contains(pieces.word(end))) {
      end++;
    }
    return end;
  }

  /// Whether the verb that the stretch belongs to is in the perfect: the one before it in its
  /// clause, or behind it when it opens the sentence.
  private boolean isPerfect(int at) {
    int sentence = pieces.get(at).sentence();
    int from = pieces.is(at - 1, ",") ? at - 2 : at - 1;
    for (int i = from; i >= 0 && pieces.get(i).sentence() == sentence; i--) {
      if (pieces.in(i, PERFECT)) {
        return true;
      }
      boolean bound = pieces.get(i).isMark() && pieces.word(i).length() == 1 && !pieces.is(i, ".");
      if (bound || i < at - 1 && pieces.in(i, CLAUSE) || pieces.in(i, PLAIN)) {
        return false;
      }
    }
    for (int i = at + 1; i < pieces.size() && pieces.get(i).sentence() == sentence; i++) {
      if (pieces.in(i, PERFECT)) {
        return true;
      }
      if (pieces.in(i, PLAIN)) {
        return false;
      }
    }
    return false;
  }

  /// `recent abolition of the fee`: a deed that the text puts into the near past.
  private Optional<Phrase> recentEvent(int at) {
    if (!pieces.is(at + 2, "of") || !isDeed(pieces.word(at + 1))) {
      return Optional.empty();
    }
    int end = pieces.is(at + 3, "the") ? at + 4 : at + 3;
    int limit = end + 3;
    while (end < limit && pieces.together(at, end) && !isClauseWord(end)) {
      end++;
    }
    return Optional.of(new Phrase(at, end, new Unknown()));
  }

  private static boolean isDeed(String word) {
    return word.endsWith("tion") || word.endsWith("sion") || word.endsWith("ment");
  }

  private boolean isClauseWord(int at) {
    return pieces.get(at).isMark() || NO_NOUNS.contains(pieces.word(at));
  }

  /// `shortly after the vote was counted`: to the end of the clause.
  private Optional<Phrase> afterEvent(int at) {
    boolean led = pieces.is(at + 1, "after") || pieces.is(at + 1, "before");
    boolean clock = pieces.isDigits(at + 2) || pieces.is(at + 2, "noon");
    if (!led || clock || !pieces.together(at, at + 2) || pieces.get(at + 2).isMark()) {
      return Optional.empty();
    }
    int end = at + 2;
    while (pieces.together(at, end) && !pieces.is(end, ".") && !pieces.is(end, ";")) {
      end++;
    }
    return Optional.of(new Phrase(at, end, new Unknown()));
  }
}
