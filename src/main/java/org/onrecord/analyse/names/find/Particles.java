package org.onrecord.analyse.names.find;

import java.util.Set;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.names.words.Shapes;

/// The small words and numbers of a name that stand outside its capitals: "dos Reis", "Osric IV".
final class Particles {
  /// These are words of English too, or stand only behind another particle.
  private static final Set<String> NEVER_FIRST =
      Set.of(
          "ten",
          "den",
          "ter",
          "y",
          "do",
          "ben",
          "af",
          "ag",
          "ka",
          "wa",
          "ap",
          "ogly",
          "ogli",
          "oglu",
          "o\u011flu",
          "qizi",
          "qyzy",
          "kyzy",
          "kizi",
          "gyzy",
          "k\u0131z\u0131",
          "uulu",
          "uly",
          "zoda",
          "zada",
          "zade");

  private final Clues clues;

  Particles(Clues clues) {
    this.clues = clues;
  }

  /// Where the surname that has its first capital at `capital` begins, not before `least`.
  public int from(int capital, int least) {
    int from = capital;
    while (from > least && clues.has(from - 1, Sense.PARTICLE) && !clues.isCapital(from - 1)) {
      from--;
    }
    boolean first = !NEVER_FIRST.contains(clues.token(from).lower()) && !isVehicle(from, capital);
    return first ? from : capital;
  }

  /// "the van": a word of English, unless another particle follows ("van der Moor").
  private boolean isVehicle(int from, int capital) {
    boolean described =
        from > 0 && (clues.has(from - 1, Sense.FUNCTION) || clues.isAdjective(from - 1));
    return clues.is(from, "van") && from + 1 == capital && described;
  }

  /// "IV" behind a name that is no word of the language: "Osric IV", not "Article IV".
  boolean isNumbered(int i) {
    boolean word = clues.isEveryday(i - 1) || clues.has(i - 1, Sense.WORD);
    return Shapes.isNumeral(clues.token(i).word())
        && (!word || clues.has(i - 1, Sense.GIVEN))
        && !clues.isInitial(i)
        && clues.token(i - 1).word().chars().anyMatch(Character::isLowerCase);
  }
}
