package org.onrecord.analyse.figures;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.numbers.WordTable;

/// Signs, letters and codes that stand before a sum of money: `$5`, `US$5`, `EUR 5`, `Rs 5`, `R5.2
/// million`.
final class MoneySigns {
  private static final Map<String, String> LETTERS = WordTable.read("money-before.txt").entries();
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(c -> c.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 3;

  private final Pieces pieces;

  MoneySigns(Pieces pieces) {
    this.pieces = pieces;
  }

  /// The currency whose sign, letters or code stand right before piece `at`.
  Optional<String> find(int at) {
    if (!pieces.together(at - 1, at)) {
      return abbreviation(at);
    }
    String sign = pieces.word(at - 1);
    if (pieces.get(at - 1).isMark()) {
      return longSign(at).or(() -> FigureWords.findMoney(sign)).or(() -> abbreviation(at));
    }
    return isCode(at - 1) ? Optional.of(sign.toUpperCase(Locale.ROOT)) : letters(at - 1, at);
  }

  /// `fl. 5`: the full stop may seem to end a sentence.
  private Optional<String> abbreviation(int at) {
    return at > 1 && pieces.is(at - 1, ".") && pieces.word(at - 2).length() > 1
        ? Optional.ofNullable(LETTERS.get(written(at - 2)))
        : Optional.empty();
  }

  /// Where what [#find] read begins.
  int start(int at) {
    boolean two = longSign(at).isPresent() || pieces.is(at - 1, ".");
    return two ? at - 2 : at - 1;
  }

  /// `US$`, `C$`: capitals that touch the sign. Capitals nobody listed are a dollar all the same,
  /// but another one.
  private Optional<String> longSign(int at) {
    boolean joined =
        pieces.together(at - 2, at)
            && pieces.get(at - 1).isMark()
            && pieces.joined(at - 1, Joint.NONE)
            && pieces.isCapital(at - 2)
            && pieces.word(at - 2).length() <= LONGEST;
    if (!joined || FigureWords.findMoney(pieces.word(at - 1)).isEmpty()) {
      return Optional.empty();
    }
    String sign = pieces.word(at - 2) + pieces.word(at - 1);
    return FigureWords.findMoney(sign).or(() -> Optional.of(sign.toUpperCase(Locale.ROOT)));
  }

  /// One letter is a name's initial as often as money, and so has to touch the number.
  private Optional<String> letters(int letters, int at) {
    if (!pieces.together(letters, at)) {
      return Optional.empty();
    }
    var money = Optional.ofNullable(LETTERS.get(written(letters)));
    boolean sure =
        pieces.word(letters).length() > 1 || pieces.joined(at, Joint.NONE) || isScaled(at);
    return money.filter(_ -> sure);
  }

  private boolean isScaled(int at) {
    return pieces.together(at, at + 1) && Numerals.ofWord(pieces.word(at + 1)).isPresent();
  }

  /// Whether a currency's code stands at `at`.
  boolean isCode(int at) {
    String word = pieces.word(at);
    return word.length() == LONGEST
        && CODES.contains(word)
        && written(at).equals(word.toUpperCase(Locale.ROOT));
  }

  private String written(int at) {
    return pieces.words(at, at + 1);
  }
}
