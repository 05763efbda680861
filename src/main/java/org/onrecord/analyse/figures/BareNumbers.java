package org.onrecord.analyse.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Pieces;

/// Numbers with no noun after them, whose unit other words give: `225 were killed`, `the number of
/// claims fell to 40`, `hundreds gathered`, `74 percent against 60`.
final class BareNumbers {
  private static final Set<String> SUFFER = FigureWords.cue("suffer");
  private static final Set<String> HARM = FigureWords.cue("harm");
  private static final Set<String> CARRY = FigureWords.cue("carry");
  private static final Set<String> NUMBER = FigureWords.cue("number-noun");
  private static final Set<String> HELPERS =
      Set.of(
          "were", "was", "are", "have", "had", "has", "of", "more", "others", "is", "will",
          "people");
  private static final Set<String> PORTIONS = Set.of("most", "many", "some", "all", "half", "none");
  private static final int WINDOW = 4;
  private static final int LOOK_BACK = 40;

  private final Pieces pieces;
  private final Units units;

  BareNumbers(Pieces pieces, Units units) {
    this.pieces = pieces;
    this.units = units;
  }

  Optional<Counted> find(Numeral number, List<Draft> before) {
    int to = number.to();
    if (isAge(number)) {
      return Optional.of(Units.carried(to, "years"));
    }
    if (suffers(to)
        || areWho(to)
        || pieces.in(number.from() - 1, HARM) && pieces.together(number.from() - 1, to - 1)) {
      return people(to);
    }
    return named(number, before)
        .or(() -> carried(number, before))
        .or(() -> isCrowd(number) ? people(to) : Optional.empty());
  }

  /// "Ilva Maren, 56, who": a number of two digits between commas behind a name.
  private boolean isAge(Numeral number) {
    int from = number.from();
    return number.to() == from + 1
        && pieces.word(from).length() == 2
        && pieces.is(from - 1, ",")
        && pieces.is(number.to(), ",")
        && pieces.together(from - 2, number.to())
        && pieces.get(from - 2).capital();
  }

  private static Optional<Counted> people(int to) {
    return Optional.of(Units.carried(to, "people"));
  }

  /// `225 were killed`, `225 dead`, `12 more injured`.
  private boolean suffers(int to) {
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

  /// `74 percent against 60`, `of the 62 courts, 9 have`.
  private Optional<Counted> carried(Numeral number, List<Draft> before) {
    var last = last(before).filter(d -> pieces.together(d.from(), number.from()));
    if (last.isEmpty() || last.get().counted().unit().equals("years")) {
      return Optional.empty();
    }
    boolean led = pieces.in(number.from() - 1, CARRY) && number.shape() == Numeral.Shape.DIGITS;
    boolean subject =
        pieces.in(number.to(), HELPERS)
            && !pieces.is(number.to(), "of")
            && last.get().counted().kind() == Counted.Kind.NOUN;
    return led || subject
        ? Optional.of(Units.carried(number.to(), last.get().counted().unit()))
        : Optional.empty();
  }

  /// `hundreds`, `thousands`: people, when nothing says otherwise.
  private boolean isCrowd(Numeral number) {
    String word = pieces.word(number.to() - 1);
    return number.isVague()
        && (word.equals("dozens") || word.equals("hundreds") || word.equals("thousands"))
        && !pieces.is(number.to(), "of")
        && !pieces.is(number.from() - 1, "the");
  }
}
