package org.onrecord.analyse.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Dictionary;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Money that no list knows: an unknown word after millions and more, or in the plural after
/// billions, where the clause speaks of paying. Once met, the word is money in the whole text.
final class NewMoney {
  private static final int SHORTEST = 3;

  private final Pieces pieces;
  private final Grammar grammar;
  private final Paying paying;
  private final Set<String> known = new HashSet<>();

  NewMoney(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
    this.paying = new Paying(pieces);
  }

  Optional<Counted> find(Numeral number) {
    int at = number.to();
    if (!mayBeMoney(at)) {
      return Optional.empty();
    }
    String word = pieces.word(at);
    if (!known.contains(word) && mayBe(number) && paying.isNear(number.from(), at)) {
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
        && grammar.tag(pieces.get(at).token()).isNoun()
        && !PeopleNouns.isPlural(pieces.word(at))
        && FigureWords.findUnit(pieces.word(at)).isEmpty()
        && FigureWords.findMoney(pieces.word(at)).isEmpty()
        && !isNounAgain(at + 1);
  }

  /// A word in the plural may be anything that is bought, unless there are billions of it.
  private boolean mayBe(Numeral number) {
    boolean plural = grammar.tag(pieces.get(number.to()).token()) != Tag.NOUN;
    return plural
        ? paying.isBillions(number) && !isKnown(pieces.word(number.to()))
        : paying.isMillions(number);
  }

  /// Whether the dictionary has the word in the plural, or as a verb: `41 billion equals`.
  private static boolean isKnown(String word) {
    return Dictionary.has(word) || Dictionary.has(word.substring(0, word.length() - 1));
  }

  private boolean isNounAgain(int at) {
    return pieces.together(at - 1, at)
        && (grammar.tag(pieces.get(at).token()).isNoun() || pieces.joined(at, Joint.HYPHEN));
  }
}
