package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Pieces;

/// Numbers with no noun after them, whose unit other words give: `225 were killed`, `the number of
/// claims fell to 40`, `hundreds gathered`, `74 percent against 60`.
final class BareNumbers {
  private static final Set<String> SUFFER = FigureWords.cue("suffer");
  private static final Set<String> CONFINED = FigureWords.cue("confined");
  static final Set<String> ARE = Set.of("are", "were", "remain", "remained");
  private static final Set<String> HARM = FigureWords.cue("harm");
  private static final Set<String> CONTAINERS = FigureWords.cue("container");
  private static final Set<String> PARENTS = FigureWords.cue("parent");
  private static final Set<String> HEADCOUNTS = FigureWords.cue("headcount");
  private static final Set<String> RATES = FigureWords.cue("rate");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final Set<String> NUMBER = FigureWords.cue("number-noun");
  private static final Set<String> HELPERS =
      Set.of(
          "them", "those", "us", "were", "was", "are", "have", "had", "has", "of", "more", "others",
          "is", "will", "people");
  private static final Set<String> PORTIONS = Set.of("most", "many", "some", "all", "half", "none");
  private static final int WINDOW = 4;
  private static final int LOOK_BACK = 40;
  private static final int POPULATION = 7;

  private final Pieces pieces;
  private final Units units;
  private final Ages ages;
  private final Understood understood;

  BareNumbers(Pieces pieces, Grammar grammar, Numerals numerals, Units units, Dates dates) {
    this.pieces = pieces;
    this.units = units;
    this.ages = new Ages(pieces);
    this.understood = new Understood(pieces, grammar, numerals, units, dates);
  }

  /// One without a noun: `It now takes one`, `by nine to one`.
  Optional<Counted> one(Numeral number, List<Draft> before) {
    return understood.one(number, before);
  }

  Optional<Counted> find(Numeral number, List<Draft> before) {
    int to = number.to();
    if (ages.holds(number)) {
      return Ages.years(number);
    }
    if (suffers(to)
        || areConfined(to)
        || areWho(to)
        || isCrowd(number)
        || isParented(number)
        || inhabits(number)
        || pieces.in(number.from() - 1, HARM) && pieces.together(number.from() - 1, to - 1)) {
      return people(to);
    }
    return named(number, before)
        .or(() -> arePredicate(number))
        .or(() -> understood.find(number, before))
        .or(() -> rate(number))
        .or(() -> isVagueCrowd(number) ? people(to) : Optional.empty());
  }

  /// `a crowd of 8,000`, `a town of some 40,000`: people, when no noun follows. A verb that looks
  /// like a noun is the only one of its sentence.
  private boolean isCrowd(Numeral number) {
    int at = Qualifiers.before(pieces, number.from());
    return pieces.is(at - 1, "of")
        && pieces.in(at - 2, CONTAINERS)
        && pieces.together(at - 2, number.from());
  }

  /// `a father of three`.
  private boolean isParented(Numeral number) {
    boolean ends = !pieces.together(number.from(), number.to()) || pieces.get(number.to()).isMark();
    return pieces.is(number.from() - 1, "of")
        && pieces.in(number.from() - 2, PARENTS)
        && ends
        && pieces.together(number.from() - 2, number.from());
  }

  /// Whether what seems to be counted is the verb: `A town of 40,000 lies there`.
  boolean isCrowd(Numeral number, Counted counted) {
    return isCrowd(number)
        && counted.kind() == Counted.Kind.NOUN
        && counted.noun() == number.to()
        && !understood.hasVerb(number.from());
  }

  /// `the population is 6.4 million`, `membership fell to 7,500`.
  private boolean inhabits(Numeral number) {
    for (int i = number.from() - 1;
        i >= number.from() - POPULATION && pieces.together(i, number.from());
        i--) {
      if (pieces.in(i, HEADCOUNTS)) {
        return true;
      }
      if (pieces.is(i, ",") && i < number.from() - 1 || pieces.is(i, ";")) {
        return false;
      }
    }
    return false;
  }

  /// `12 were children`.
  private Optional<Counted> arePredicate(Numeral number) {
    boolean are = pieces.is(number.to(), "were") || pieces.is(number.to(), "are");
    return are && pieces.together(number.from(), number.to() + 1)
        ? units.noun(number.to() + 1, number).map(c -> Units.carried(number.to(), c.unit()))
        : Optional.empty();
  }

  /// `turnout was 41`, `inflation, at 7.9 last year,`: these are told in percent.
  private Optional<Counted> rate(Numeral number) {
    boolean share = number.value().filter(v -> v.compareTo(WHOLE) <= 0).isPresent();
    boolean bare = !units.isNoun(number.to()) || pieces.is(number.to(), "last");
    for (int i = number.from() - 1;
        share && bare && i >= number.from() - POPULATION && pieces.together(i, number.from());
        i--) {
      if (pieces.in(i, RATES)) {
        return Optional.of(Units.carried(number.to(), "percent"));
      }
      if (pieces.is(i, "by") || pieces.is(i, ";") || pieces.get(i).isDigits()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Counted> people(int to) {
    return Optional.of(Units.carried(to, "people"));
  }

  /// `225 were killed`, `225 dead`, `12 more injured`.
  boolean suffers(int to) {
    for (int i = to; i < to + WINDOW && pieces.together(to - 1, i); i++) {
      if (pieces.in(i, SUFFER)) {
        return true;
      }
      if (!pieces.in(i, HELPERS)) {
        return false;
      }
    }
    return false;
  }

  /// `four are in prison`.
  private boolean areConfined(int to) {
    int in = pieces.in(to, ARE) ? to + 1 : to;
    return isConfined(pieces, in) && pieces.together(to - 1, in + 1);
  }

  /// Whether `in prison` stands at `at`.
  static boolean isConfined(Pieces pieces, int at) {
    return (pieces.is(at, "in") || pieces.is(at, "under")) && pieces.in(at + 1, CONFINED);
  }

  /// `90, most of whom`, `90 who`.
  private boolean areWho(int to) {
    for (int i = to; i < to + WINDOW && pieces.together(to - 1, i); i++) {
      if (pieces.is(i, "whom") || pieces.is(i, "who")) {
        return true;
      }
      if (!pieces.is(i, ",") && !pieces.is(i, "of") && !pieces.in(i, PORTIONS)) {
        return false;
      }
    }
    return false;
  }

  /// `the number of claims fell to 40`, `the death toll is 12`, `this number`.
  private Optional<Counted> named(Numeral number, List<Draft> before) {
    for (int i = number.from() - 1;
        i >= number.from() - LOOK_BACK && pieces.together(i, number.from());
        i--) {
      if (pieces.is(i, "toll")) {
        return people(number.to());
      }
      if (pieces.in(i, NUMBER)) {
        return pieces.is(i + 1, "of")
            ? units
                .noun(pieces.is(i + 2, "the") ? i + 3 : i + 2, number)
                .map(c -> Units.carried(number.to(), c.unit()))
            : isThis(i - 1)
                ? last(before).map(d -> Units.carried(number.to(), d.counted().unit()))
                : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isThis(int at) {
    return pieces.is(at, "this") || pieces.is(at, "that") || pieces.is(at, "the");
  }

  private static Optional<Draft> last(List<Draft> before) {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
  }

  /// `hundreds`, `thousands`: people, when nothing says otherwise.
  private boolean isVagueCrowd(Numeral number) {
    String word = pieces.word(number.to() - 1);
    return number.isVague()
        && (word.equals("dozens") || word.equals("hundreds") || word.equals("thousands"))
        && !pieces.is(number.to(), "of")
        && !pieces.is(number.from() - 1, "the");
  }
}
