package org.onrecord.analyse.figures;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.numbers.Pieces;

/// Numbers that are somebody's age though no word says "years": `aged 87`, `Ilva Maren, 56,`, `at
/// 16 he left`, `children under 15`.
final class Ages {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "i", "they", "we");
  private static final Set<String> ONE = Set.of("he", "she", "i", "who");
  private static final Set<String> BE =
      Set.of("was", "is", "am", "were", "are", "'m", "'s", "'re", "be");
  private static final Set<String> TURN = Set.of("turn", "turns", "turned", "turning");
  private static final Set<String> LIMITS = Set.of("under", "over", "below", "above");
  private static final Set<String> ANYONE =
      Set.of("those", "anyone", "everyone", "all", "who", "he", "she", "they", "was", "is", "are");
  private static final Set<String> WHOEVER =
      Set.of("those", "anyone", "everyone", "anybody", "everybody");
  private static final Set<String> SOMEBODY =
      Set.of("man", "woman", "boy", "girl", "widow", "widower", "child", "youth");
  private static final Set<String> AFTER =
      Set.of("when", "at", "and", "or", "on", "in", "last", "this");
  private static final int LOOK_BACK = 8;
  private static final int OLDEST = 115;
  private static final int GROWN = 15;

  private final Pieces pieces;

  Ages(Pieces pieces) {
    this.pieces = pieces;
  }

  /// Whether the number, with no noun after it, is an age.
  boolean holds(Numeral number) {
    int age = number.whole().orElse(0);
    return age > 0
        && age <= OLDEST
        && pieces.together(number.from() - 1, number.from())
        && (isSaid(number.from())
            || isBesideName(number)
            || age >= GROWN && isInBrackets(number)
            || isAtAge(number)
            || isOnesAge(number)
            || isLimit(number));
  }

  /// `aged 87`, `the age of six`.
  private boolean isSaid(int at) {
    boolean age = pieces.is(at - 2, "age") || pieces.is(at - 2, "ages");
    return pieces.is(at - 1, "aged")
        || pieces.is(at - 1, "age")
        || pieces.is(at - 1, "of") && age
        || pieces.is(at - 2, "aged") && Qualifiers.isQualifier(pieces.word(at - 1));
  }

  /// `Ilva Maren, 56, who`, `Ilva Maren, sixty-three,`: a number of two digits, or one written out,
  /// between commas behind a name.
  private boolean isBesideName(Numeral number) {
    int from = number.from();
    boolean digits = number.to() == from + 1 && pieces.word(from).length() == 2;
    boolean written = !pieces.isDigits(from) && number.whole().orElse(0) >= GROWN;
    return (digits || written)
        && pieces.is(from - 1, ",")
        && isEnd(number.to())
        && pieces.together(from - 2, from)
        && pieces.isCapital(from - 2);
  }

  private boolean isEnd(int at) {
    return pieces.is(at, ",") || pieces.is(at, ".") || pieces.is(at, ";");
  }

  /// `Ilva Maren (79)`.
  private boolean isInBrackets(Numeral number) {
    int from = number.from();
    return number.to() == from + 1
        && pieces.isDigits(from)
        && pieces.is(from - 1, "(")
        && pieces.is(number.to(), ")")
        && pieces.together(from - 3, from)
        && isName(from - 2)
        && isName(from - 3);
  }

  /// Written as a name is: one capital, then small letters.
  private boolean isName(int at) {
    return pieces.isCapital(at)
        && pieces.get(at).isLetters()
        && pieces.words(at, at + 1).chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /// `At 16 he was sent to school`, `at 22, she left`.
  private boolean isAtAge(Numeral number) {
    int next = pieces.is(number.to(), ",") ? number.to() + 1 : number.to();
    return pieces.is(number.from() - 1, "at")
        && pieces.in(next, PRONOUNS)
        && pieces.together(number.from(), next);
  }

  /// `She was 64.`, `I'm seventy`, `Ilva turned forty`, `a woman of 60`, `he died at 91`.
  private boolean isOnesAge(Numeral number) {
    int at = Qualifiers.before(pieces, number.from());
    boolean one = pieces.in(at - 1, BE) && pieces.in(at - 2, ONE) || pieces.is(at - 1, "i'm");
    boolean person = pieces.is(at - 1, "of") && pieces.in(at - 2, SOMEBODY);
    boolean died = pieces.is(at - 1, "at") && pieces.is(at - 2, "died");
    return (one || person || died || pieces.in(at - 1, TURN)) && isBare(number.to());
  }

  private boolean isBare(int at) {
    return !pieces.together(at - 1, at) || isEnd(at) || pieces.in(at, AFTER);
  }

  /// `those under 25`, `women over 60`: only said of people.
  private boolean isLimit(Numeral number) {
    int limit = number.from() - 1;
    if (!pieces.in(limit, LIMITS) || !pieces.together(limit - 1, limit)) {
      return false;
    }
    boolean direct = PeopleNouns.isPerson(pieces.word(limit - 1)) || pieces.in(limit - 1, WHOEVER);
    return direct || pieces.in(limit - 1, BE) && isBare(number.to()) && isOfPeople(limit);
  }

  private boolean isOfPeople(int limit) {
    for (int i = limit - 2; i >= limit - LOOK_BACK && pieces.together(i, limit); i--) {
      if (pieces.in(i, ANYONE) || PeopleNouns.isPerson(pieces.word(i))) {
        return true;
      }
    }
    return false;
  }

  static Optional<Counted> years(Numeral number) {
    return Optional.of(Units.carried(number.to(), "years"));
  }
}
