package org.onrecord.analyse.figures;

import java.math.BigDecimal;
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
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Set<String> IDLE = FigureWords.cue("idle");
  private static final Set<String> LIST = Set.of("and", ",", "but");
  private static final Set<String> TIME =
      Set.of("years", "months", "weeks", "days", "hours", "minutes");
  private final Pieces pieces;
  private final Numerals numerals;
  private final Units units;
  private final Traps traps;
  private final Qualifiers qualifiers;
  private final BareNumbers bare;
  private final RangeReader ranges;
  private final Changes changes;
  private final Shares shares;
  private final Ones ones;
  private final Nones nones;
  private final Occasions occasions;
  private final MoneySigns signs;
  private final Steps steps;
  private final Sites sites;
  private final NewMoney newMoney;

  FigureReader(Pieces pieces, Grammar grammar, Dates dates) {
    this.pieces = pieces;
    this.numerals = new Numerals(pieces);
    this.units = new Units(pieces, grammar);
    this.traps = new Traps(pieces, dates);
    this.qualifiers = new Qualifiers(pieces);
    this.bare = new BareNumbers(pieces, grammar, numerals, units, dates);
    this.ranges = new RangeReader(pieces, numerals, units);
    this.changes = new Changes(pieces);
    this.shares = new Shares(pieces, numerals, units);
    this.ones = new Ones(pieces);
    this.nones = new Nones(pieces, numerals, units);
    this.occasions = new Occasions(pieces, grammar);
    this.signs = new MoneySigns(pieces);
    this.steps = new Steps(pieces);
    this.sites = new Sites(pieces, grammar);
    this.newMoney = new NewMoney(pieces, grammar);
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
        var told = told(at).filter(_ -> !pieces.isBoilerplate(here));
        told.ifPresent(drafts::add);
        end = told.map(d -> Math.max(d.to(), here + 1)).orElse(end);
      }
      at = end;
    }
    return drafts;
  }

  /// What words tell that are no numerals.
  private Optional<Draft> told(int at) {
    return changes
        .find(at)
        .or(() -> ones.find(at).map(this::qualified))
        .or(() -> nones.find(at))
        .or(() -> occasions.find(at));
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
        .or(() -> shares.ratio(number))
        .or(() ->
            number.shape() == Shape.FRACTION ? shares.fraction(number) : counted(number, before));
  }

  private Optional<Draft> counted(Numeral number, List<Draft> before) {
    var money = signs.find(number.from());
    if (money.isPresent()) {
      var counted = Counted.of(number.to(), money.get(), -1, Kind.MONEY);
      return Optional.of(
          Draft.of(scaled(number), counted, 0.95, "a sum of money")
              .from(signs.start(number.from())));
    }
    var ordinal = term(number);
    var after =
        ordinal
            .or(() -> newMoney.find(number))
            .or(() ->
                units
                    .after(number.to(), number)
                    .map(c -> sites.told(steps.told(c, number), number)))
            .filter(c -> isCount(number, c) || isListed(number, c, before))
            .filter(c -> !bare.isCrowd(number, c));
    return after
        .map(c -> Draft.of(number, c, confidence(number, c), rule(c)))
        .or(() ->
            isYear(number)
                ? Optional.empty()
                : (number.is(1) ? bare.one(number, before) : bare.find(number, before))
                    .map(c -> Draft.of(number, c, 0.5, "the unit follows from other words")));
  }

  /// A letter after a sum multiplies it: `$5b`.
  private Numeral scaled(Numeral number) {
    boolean billions = pieces.joined(number.to(), Joint.NONE) && pieces.is(number.to(), "b");
    var factor = billions ? BigDecimal.valueOf(1_000_000_000) : BigDecimal.ONE;
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
    boolean people = counted.unit().equals("people") && !pieces.isCapital(counted.noun());
    boolean year = isYear(number) && noun && !people;
    boolean idle = number.shape() == Shape.WORDS && IDLE.contains(counted.unit());
    boolean compound = pieces.joined(number.to(), Joint.HYPHEN);
    boolean back = traps.pointsBack(number, noun && !measured && !compound, counted);
    return !year && !idle && !back;
  }

  /// `four boats and one pier`, `one pier and four boats`: beside another count one counts, and so
  /// it does of who suffers, `one man was killed`.
  private boolean isListed(Numeral number, Counted counted, List<Draft> before) {
    boolean one = number.is(1) && number.shape() == Shape.WORDS && counted.kind() == Kind.NOUN;
    int from = number.from();
    boolean behind =
        !before.isEmpty()
            && before.getLast().to() == from - 1
            && before.getLast().counted().kind() == Kind.NOUN
            && pieces.in(from - 1, LIST);
    boolean ahead =
        pieces.is(counted.to(), "and")
            && pieces.together(from, counted.to() + 1)
            && numerals
                .find(counted.to() + 1)
                .filter(n -> !n.isVague() && units.after(n.to(), n).isPresent())
                .isPresent();
    boolean victim = counted.unit().equals("people") && bare.suffers(counted.to());
    return one && (behind || ahead || victim);
  }

  /// Four digits that may be a year.
  private boolean isYear(Numeral number) {
    return number.shape() == Shape.DIGITS
        && pieces.word(number.from()).length() == 4
        && number.to() == number.from() + 1
        && number.whole().map(y -> y >= FIRST_YEAR && y <= LAST_YEAR).orElse(false);
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

  private Draft qualified(Draft draft) {
    // `over two years` says how long something took, not that it took longer.
    boolean during = pieces.is(draft.from() - 1, "over") && TIME.contains(draft.counted().unit());
    Optional<Bound> bound = during ? Optional.empty() : qualifiers.find(draft.from(), draft.to());
    return bound.map(draft::bounded).orElse(draft);
  }
}
