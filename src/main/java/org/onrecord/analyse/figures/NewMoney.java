package org.onrecord.analyse.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Money that no list knows: an unknown word in the singular after millions and more, where the
/// clause speaks of paying. Once met, the word is money in the whole text.
final class NewMoney {
  private static final Set<String> PAYING = FigureWords.cue("paying");
  private static final int AROUND = 12;
  private static final int SHORTEST = 3;

  /// A million has more digits than this.
  private static final int MILLION = 6;

  private final Pieces pieces;
  private final Grammar grammar;
  private final Set<String> known = new HashSet<>();

  NewMoney(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
  }

  Optional<Counted> find(Numeral number) {
    int at = number.to();
    if (!mayBeMoney(at)) {
      return Optional.empty();
    }
    String word = pieces.word(at);
    if (!known.contains(word) && isScaled(number) && isPaid(number.from(), at)) {
      known.add(word);
    }
    return known.contains(word)
        ? Optional.of(Counted.of(at + 1, word, at, Kind.MONEY))
        : Optional.empty();
  }

  private boolean mayBeMoney(int at) {
    return pieces.together(at - 1, at)
        && pieces.get(at).isLetters()
        && !pieces.isCapital(at)
        && pieces.joined(at, Joint.SPACE)
        && pieces.word(at).length() >= SHORTEST
        && grammar.tag(pieces.get(at).token()) == Tag.NOUN
        && FigureWords.findUnit(pieces.word(at)).isEmpty()
        && FigureWords.findMoney(pieces.word(at)).isEmpty()
        && !isNounAgain(at + 1);
  }

  private boolean isNounAgain(int at) {
    return pieces.together(at - 1, at)
        && (grammar.tag(pieces.get(at).token()).isNoun() || pieces.joined(at, Joint.HYPHEN));
  }

  private boolean isScaled(Numeral number) {
    String scale = pieces.word(number.to() - 1);
    return number.to() - number.from() > 1
        && Numerals.ofWord(scale)
            .filter(s -> s.signum() > 0 && s.precision() > MILLION)
            .isPresent();
  }

  private boolean isPaid(int from, int to) {
    for (int i = from - AROUND; i < to + AROUND; i++) {
      if (pieces.together(i, from) && pieces.in(i, PAYING)) {
        return true;
      }
    }
    return false;
  }
}
