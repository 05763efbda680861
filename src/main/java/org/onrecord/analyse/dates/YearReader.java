package org.onrecord.analyse.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.dates.Expression.Fixed;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Years, decades and centuries: `in 2019`, `the 1990s`, `2019–20`, `the 19th century`.
final class YearReader {
  /// What has its year in its name: `the Ports Act of 2022`.
  private static final Set<String> LAWS = CalendarWords.cue("law");

  private static final int FIRST = 1500;
  private static final int LAST = 2199;
  private static final Set<String> DASHES = Set.of("–", "—", "/", "-");
  private static final Set<String> YEAR = CalendarWords.cue("year");
  private static final Set<String> WEAK = CalendarWords.cue("weak-year");
  private static final Set<String> VERBS = CalendarWords.cue("year-verb");

  /// "declared 2031 the year of the sea": with an article behind them the digits count nothing.
  private static final Set<String> NAMING = CalendarWords.cue("naming");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "to");
  private static final int CENTURY = 100;

  private final Pieces pieces;
  private final Counted counted;

  YearReader(Pieces pieces, Counted counted) {
    this.pieces = pieces;
    this.counted = counted;
  }

  /// The year that the piece can be, whatever stands around it.
  OptionalInt number(int at) {
    String word = pieces.word(at);
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(word);
    return year >= FIRST && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /// A year, decade, century or span of years that begins at `at`.
  Optional<Phrase> find(int at) {
    return decade(at).or(() -> century(at)).or(() -> years(at));
  }

  /// `2019–2023`, `2019-20`, `2019/20`; or one year where the words before or after show that it is
  /// one.
  private Optional<Phrase> years(int at) {
    var year = number(at);
    if (year.isEmpty()
        || pieces.joined(at, Joint.NONE) && !pieces.is(at - 1, "(") && !isDash(at - 1)) {
      return Optional.empty();
    }
    int second = isDash(at + 1) ? at + 2 : pieces.joined(at + 1, Joint.HYPHEN) ? at + 1 : 0;
    var end = second == 0 ? OptionalInt.empty() : endYear(second, year.getAsInt());
    if (end.isPresent()) {
      var value = When.find("%04d/%04d".formatted(year.getAsInt(), end.getAsInt()));
      return value.map(v -> new Phrase(at, second + 1, new Fixed(v, Precision.INTERVAL)));
    }
    return isYear(at) ? Optional.of(new Phrase(at, at + 1, of(year.getAsInt()))) : Optional.empty();
  }

  static Calendar of(int year) {
    return new Calendar(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
  }

  private OptionalInt endYear(int at, int start) {
    var full = number(at);
    if (full.isPresent()) {
      return full.getAsInt() > start ? full : OptionalInt.empty();
    }
    String word = pieces.word(at);
    boolean two = word.length() == 2 && pieces.isDigits(at) && Character.isDigit(word.charAt(1));
    int end = two ? start / CENTURY * CENTURY + Integer.parseInt(word) : 0;
    return end > start ? OptionalInt.of(end) : OptionalInt.empty();
  }

  private boolean isDash(int at) {
    return DASHES.contains(pieces.word(at));
  }

  private boolean isYear(int at) {
    if (counted.isMoney(at - 1)
        || pieces.joined(at + 1, Joint.NONE)
            && pieces.joined(at + 2, Joint.NONE)
            && pieces.isDigits(at + 2)
            && !pieces.is(at + 1, ")")) {
      return false;
    }
    if (pieces.is(at - 1, "(") && (pieces.is(at + 1, ")") || pieces.is(at + 1, ","))) {
      return true;
    }
    boolean together = pieces.together(at - 1, at);
    if (together && pieces.in(at - 1, YEAR)) {
      return !counted.isUnit(at + 1);
    }
    if (together
        && pieces.is(at - 1, "of")
        && LAWS.contains(pieces.word(at - 2))
        && pieces.isCapital(at - 2)) {
      return true;
    }
    if (together && pieces.in(at - 1, WEAK)) {
      return !counted.isUnit(at + 1) && !counted.isPlural(at + 1) || pieces.in(at + 1, VERBS);
    }
    if (together && pieces.in(at - 1, NAMING) && ARTICLES.contains(pieces.word(at + 1))) {
      return true;
    }
    if (isTold(at)) {
      return true;
    }
    boolean listed =
        (pieces.is(at - 1, ",") || pieces.is(at - 1, "and") || pieces.is(at - 1, "or"))
            && number(at - 2).isPresent()
            && isYear(at - 2);
    return listed && !counted.isUnit(at + 1) && !counted.isPlural(at + 1)
        || pieces.opensSentence(at) && (pieces.in(at + 1, VERBS) || isHeading(at));
  }

  /// `Then it was 2028.`, `the year was 2028`.
  private boolean isTold(int at) {
    boolean ends = !pieces.together(at, at + 1) || pieces.get(at + 1).isMark();
    return ends
        && pieces.together(at - 2, at)
        && (pieces.is(at - 1, "was") || pieces.is(at - 1, "is"))
        && (pieces.is(at - 2, "it") || pieces.is(at - 2, "year"));
  }

  /// `1993 – The port is closed.`, `1994: It opens.`, `2024 to date`.
  private boolean isHeading(int at) {
    boolean mark = isDash(at + 1) && !pieces.is(at + 1, "/") || pieces.is(at + 1, ":");
    boolean open =
        pieces.is(at + 1, "to") && (pieces.is(at + 2, "date") || pieces.is(at + 2, "present"));
    return pieces.together(at, at + 2)
        && (open || mark && !pieces.isDigits(at + 2) && pieces.joined(at + 2, Joint.SPACE));
  }

  /// `1990s`, `'90s`, `the nineties`.
  private Optional<Phrase> decade(int at) {
    String word = pieces.word(at);
    boolean digits = word.endsWith("0s") && pieces.isDigits(at);
    if (digits && word.length() == 5) {
      return Optional.of(decade(at, Integer.parseInt(word.substring(0, 4))));
    }
    if (digits && word.length() == 3 && (pieces.is(at - 1, "the") || isApostrophe(at - 1))) {
      int tens = Integer.parseInt(word.substring(0, 2));
      return Optional.of(decade(at, tens + (tens < 30 ? 2000 : 1900)));
    }
    var named = CalendarWords.find("decade", word);
    return named.isPresent() && (pieces.is(at - 1, "the") || isStretch(at - 1))
        ? Optional.of(decade(at, named.getAsInt(), true))
        : Optional.empty();
  }

  private boolean isStretch(int at) {
    return CalendarWords.is("part", pieces.word(at));
  }

  private boolean isApostrophe(int at) {
    return pieces.is(at, "'") || pieces.is(at, "’") || pieces.is(at, "‘");
  }

  private static Phrase decade(int at, int start) {
    return decade(at, start, false);
  }

  private static Phrase decade(int at, int start, boolean name) {
    var value = new When("%04d/%04d".formatted(start, start + 9));
    return new Phrase(at, at + 1, new Fixed(value, Precision.INTERVAL, name));
  }

  /// `the 19th century`, `nineteenth century`.
  private Optional<Phrase> century(int at) {
    if (!pieces.is(at + 1, "century") && !pieces.is(at + 1, "centuries")) {
      return Optional.empty();
    }
    var nth = CalendarWords.find("nth", pieces.word(at));
    int number = nth.isPresent() ? nth.getAsInt() : Ordinals.digits(pieces.word(at)).orElse(0);
    if (number == 0 && pieces.is(at - 1, "twenty") && pieces.is(at, "first")) {
      number = 21;
    }
    if (number < 1 || number > 30) {
      return Optional.empty();
    }
    int start = (number - 1) * CENTURY;
    var value = new When("%04d/%04d".formatted(start + 1, start + CENTURY));
    return Optional.of(new Phrase(at, at + 2, new Fixed(value, Precision.INTERVAL)));
  }
}
