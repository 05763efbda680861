package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.figures.Qualifiers.Bound;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numeral.Shape;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Finds the numbers of a text that count or measure something. Linear in the text.
final class FigureReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Set<String> IDLE = FigureWords.cue("idle");
  private static final Set<String> TIME =
      Set.of("years", "months", "weeks", "days", "hours", "minutes");
  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
  private static final Set<String> NOT_HALVES =
      Set.of("first", "second", "other", "latter", "better", "final");
  private static final Set<String> BEFORE_SHARES =
      Set.of(
          "by", "than", "nearly", "almost", "about", "over", "around", "roughly", "only", "just",
          "least", "to", "under");

  private final Pieces pieces;
  private final Numerals numerals;
  private final Units units;
  private final Traps traps;
  private final Qualifiers qualifiers;
  private final BareNumbers bare;
  private final RangeReader ranges;
  private final Changes changes;

  FigureReader(Pieces pieces, Grammar grammar, Dates dates) {
    this.pieces = pieces;
    this.numerals = new Numerals(pieces);
    this.units = new Units(pieces, grammar);
    this.traps = new Traps(pieces, dates);
    this.qualifiers = new Qualifiers(pieces);
    this.bare = new BareNumbers(pieces, units);
    this.ranges = new RangeReader(pieces, numerals, units);
    this.changes = new Changes(pieces);
  }

  /// All figures in the order of the text, none inside another.
  List<Draft> read() {
    var drafts = new ArrayList<Draft>();
    int at = 0;
    while (at < pieces.size()) {
      int end = at + 1;
      var number = pieces.get(at).isMark() ? Optional.<Numeral>empty() : numerals.find(at);
      if (number.isPresent()) {
        end = Math.max(end, number.get().to());
        var draft =
            traps.holds(number.get()) ? Optional.<Draft>empty() : draft(number.get(), drafts);
        draft.map(this::qualified).ifPresent(drafts::add);
        end = Math.max(end, draft.map(d -> next(d, number.get())).orElse(end));
      } else {
        int here = at;
        changes.find(at).filter(_ -> !pieces.isBoilerplate(here)).ifPresent(drafts::add);
      }
      at = end;
    }
    return drafts;
  }

  /// Reading goes on after the figure, but `two five-year terms` holds another one.
  private int next(Draft draft, Numeral number) {
    boolean inner =
        pieces.joined(number.to() + 1, Joint.HYPHEN) && numerals.find(number.to()).isPresent();
    return inner ? number.to() : draft.to();
  }

  private Optional<Draft> draft(Numeral number, List<Draft> before) {
    return ranges
        .find(number)
        .or(() -> ratio(number))
        .or(() -> number.shape() == Shape.FRACTION ? share(number) : counted(number, before));
  }

  private Optional<Draft> counted(Numeral number, List<Draft> before) {
    var money = units.moneyBefore(number.from());
    if (money.isPresent()) {
      var counted = Counted.of(number.to(), money.get(), -1, Kind.MONEY);
      return Optional.of(
          plain(scaled(number), counted, 0.95, "a sum of money")
              .from(units.moneyStart(number.from())));
    }
    var ordinal = term(number);
    var after = ordinal.or(() -> units.after(number.to(), number)).filter(c -> isCount(number, c));
    return after
        .map(c -> plain(number, c, confidence(number, c), rule(c)))
        .or(() ->
            number.is(1) || isYear(number)
                ? Optional.empty()
                : bare.find(number, before)
                    .map(c -> plain(number, c, 0.5, "the unit follows from other words")));
  }

  /// A letter after a sum multiplies it: `$5m`, `€2k`.
  private Numeral scaled(Numeral number) {
    String letter = pieces.joined(number.to(), Joint.NONE) ? pieces.word(number.to()) : "";
    var factor =
        switch (letter) {
          case "m" -> BigDecimal.valueOf(1_000_000);
          case "k" -> SMALL;
          case "b" -> BigDecimal.valueOf(1_000_000_000);
          default -> BigDecimal.ONE;
        };
    return factor.compareTo(BigDecimal.ONE) == 0
        ? number
        : new Numeral(
            number.from(),
            number.to() + 1,
            number.shape(),
            number.value().map(factor::multiply),
            number.low(),
            number.high());
  }

  /// `two terms`, `two five-year terms`: the noun after the second number.
  private Optional<Counted> term(Numeral number) {
    int at = number.to();
    boolean inner =
        pieces.together(at - 1, at)
            && pieces.joined(at + 1, Joint.HYPHEN)
            && pieces.word(at + 1).equals("year");
    return inner && pieces.word(at + 2).startsWith("term")
        ? Optional.of(Counted.of(at + 3, "terms", at + 2, Kind.NOUN))
        : Optional.empty();
  }

  /// One thing is a count beside a measure alone; `the two sides` points back.
  private boolean isCount(Numeral number, Counted counted) {
    boolean noun = counted.kind() == Kind.NOUN;
    boolean measured = !noun || FigureWords.findUnit(pieces.word(counted.noun())).isPresent();
    if (number.is(1) && number.shape() == Shape.WORDS) {
      return measured;
    }
    boolean year = isYear(number) && noun && !counted.unit().equals("people");
    boolean idle = number.shape() == Shape.WORDS && IDLE.contains(counted.unit());
    return !year && !idle && !traps.pointsBack(number, noun && !measured);
  }

  /// Four digits that may be a year.
  private boolean isYear(Numeral number) {
    return number.shape() == Shape.DIGITS
        && pieces.word(number.from()).length() == 4
        && number.to() == number.from() + 1
        && number.whole().map(y -> y >= FIRST_YEAR && y <= LAST_YEAR).orElse(false);
  }

  private Draft plain(Numeral number, Counted counted, double confidence, String rule) {
    return new Draft(
        number.from(),
        Math.max(number.to(), counted.to()),
        number.value().map(v -> times(v, counted.size())),
        number.low().map(v -> times(v, counted.size())),
        number.high().map(v -> times(v, counted.size())),
        counted,
        number.shape(),
        confidence,
        rule);
  }

  /// The product without zeros that the text does not write.
  static BigDecimal times(BigDecimal number, BigDecimal size) {
    return new BigDecimal(number.multiply(size).stripTrailingZeros().toPlainString());
  }

  private static double confidence(Numeral number, Counted counted) {
    double unit = counted.kind() == Kind.NOUN ? 0.8 : 0.95;
    return number.isVague() ? 0.6 : number.shape() == Shape.WORDS ? unit - 0.05 : unit;
  }

  private static String rule(Counted counted) {
    return switch (counted.kind()) {
      case MEASURE -> "a number with a unit of measure";
      case MONEY -> "a sum of money";
      case NOUN -> "a number with the noun it counts";
      case CARRIED -> "the unit follows from other words";
    };
  }

  /// `two-thirds of`, `half the`, `by a third`: a share in percent.
  private Optional<Draft> share(Numeral number) {
    int next = number.to();
    boolean halfOfPeriod = pieces.in(number.from() - 1, NOT_HALVES);
    boolean led =
        pieces.in(number.from() - 1, BEFORE_SHARES)
            && pieces.together(number.from() - 1, number.from());
    boolean part =
        pieces.together(number.from(), next)
            && (pieces.is(next, "of")
                || pieces.is(next, "the") && pieces.is(number.from(), "half"));
    boolean majority = pieces.word(next).equals("majority");
    boolean plural = pieces.word(next - 1).endsWith("s");
    boolean article = pieces.is(number.from(), "a");
    boolean half = pieces.is(number.from(), "half");
    boolean alone = led && (half || !pieces.is(number.from() - 1, "to") && !units.isNoun(next));
    if (halfOfPeriod || article && plural || !alone && !part && !majority && !plural) {
      return Optional.empty();
    }
    var percent =
        number
            .value()
            .orElseThrow()
            .multiply(HUNDRED)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    var counted = Counted.of(next, "percent", -1, Kind.MEASURE);
    var value = Optional.of(new BigDecimal(percent.toPlainString()));
    return Optional.of(
        new Draft(
            number.from(),
            next,
            value,
            Optional.empty(),
            Optional.empty(),
            counted,
            Shape.FRACTION,
            0.75,
            "a share in words"));
  }

  /// `one in five`, `three out of four`: a share in percent; `9 of 62 courts`: a count of courts.
  private Optional<Draft> ratio(Numeral number) {
    int link = number.to();
    boolean in = pieces.is(link, "in") && number.shape() == Shape.WORDS;
    boolean outOf = pieces.is(link, "out") && pieces.is(link + 1, "of");
    boolean of = pieces.is(link, "of") && !number.isVague();
    int second =
        outOf
            ? link + 2
            : pieces.is(link + 1, "every")
                ? link + 2
                : of && pieces.is(link + 1, "the") ? link + 2 : link + 1;
    var whole = in || outOf || of ? numerals.find(second) : Optional.<Numeral>empty();
    if (whole.isEmpty()
        || !pieces.together(number.from(), second)
        || !isLess(number, whole.get())) {
      return Optional.empty();
    }
    return of ? countOf(number, whole.get()) : ratio(number, whole.get());
  }

  private static boolean isLess(Numeral a, Numeral b) {
    return a.value().isPresent()
        && b.value().isPresent()
        && a.shape() != Shape.FRACTION
        && a.value().get().compareTo(b.value().get()) < 0
        && b.value().get().compareTo(SMALL) < 0;
  }

  private Optional<Draft> ratio(Numeral number, Numeral whole) {
    if (FigureWords.findUnit(pieces.word(whole.to())).isPresent()) {
      return Optional.empty();
    }
    var percent =
        number
            .value()
            .orElseThrow()
            .multiply(HUNDRED)
            .divide(whole.value().orElseThrow(), 2, RoundingMode.HALF_UP);
    var counted = Counted.of(whole.to(), "percent", -1, Kind.MEASURE);
    var value = Optional.of(new BigDecimal(percent.stripTrailingZeros().toPlainString()));
    return Optional.of(
        new Draft(
            number.from(),
            whole.to(),
            value,
            Optional.empty(),
            Optional.empty(),
            counted,
            Shape.FRACTION,
            0.7,
            "so many in so many"));
  }

  private Optional<Draft> countOf(Numeral number, Numeral whole) {
    return units.noun(whole.to(), whole).map(c -> plain(number, c, 0.8, "so many of so many"));
  }

  private Draft qualified(Draft draft) {
    // `over two years` says how long something took, not that it took longer.
    boolean during = pieces.is(draft.from() - 1, "over") && TIME.contains(draft.counted().unit());
    Optional<Bound> bound = during ? Optional.empty() : qualifiers.find(draft.from(), draft.to());
    return bound.map(draft::bounded).orElse(draft);
  }
}
