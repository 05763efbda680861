package org.onrecord.analyse.figures;

import java.util.Optional;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.numbers.Pieces;

/// What `212 of them` counts where no number stood before: the nearest noun in the plural of this
/// sentence or the one before, `Girls may enter, and last year 212 of them did.`
final class Antecedents {
  private static final int LOOK_BACK = 45;

  private final Pieces pieces;
  private final Grammar grammar;

  Antecedents(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
  }

  Optional<Counted> find(Numeral number) {
    int sentence = pieces.get(number.from()).sentence();
    for (int i = number.from() - 1; i >= Math.max(0, number.from() - LOOK_BACK); i--) {
      if (sentence - pieces.get(i).sentence() > 1) {
        return Optional.empty();
      }
      if (isThose(i)) {
        return Optional.of(Units.carried(i, "people"));
      }
      if (isThing(i)) {
        return Optional.of(Units.carried(i, unit(pieces.word(i))));
      }
    }
    return Optional.empty();
  }

  private static String unit(String word) {
    return PeopleNouns.isPlural(word) ? "people" : word;
  }

  private boolean isThing(int at) {
    String word = pieces.word(at);
    return PeopleNouns.isPlural(word)
        || tag(at) == Tag.NOUN_PLURAL && FigureWords.findUnit(word).isEmpty();
  }

  /// `all those detained`: people.
  private boolean isThose(int at) {
    return pieces.is(at, "those") && (tag(at + 1).isVerb() || pieces.is(at + 1, "who"));
  }

  private Tag tag(int at) {
    return grammar.tag(pieces.get(at).token());
  }
}
