package org.onrecord.analyse.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.analyse.numbers.Piece.Joint;

/// Numbers in digits: `10,000`, `10 000`, `1.2`, `1.000.000`, `0,5`.
final class Digits {
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");
  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,9})?");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
  private static final Pattern DECIMALS = Pattern.compile("\\d{1,2}");
  private static final Pattern GROUP = Pattern.compile("\\d{3}");

  private final Pieces pieces;

  Digits(Pieces pieces) {
    this.pieces = pieces;
  }

  /// The number in digits that begins at `at`.
  Optional<Numeral> find(int at) {
    String word = pieces.word(at);
    if (PLAIN.matcher(word).matches()) {
      return Optional.of(plain(at, word));
    }
    if (COMMAS.matcher(word).matches()) {
      return Optional.of(number(at, at + 1, word.replace(",", "")));
    }
    // 1.000.000 can only be thousands; 1.000 alone is read as one with three decimals.
    return POINTS.matcher(word).matches()
        ? Optional.of(number(at, at + 1, word.replace(".", "")))
        : Optional.empty();
  }

  private Numeral plain(int at, String word) {
    int end = at + 1;
    var digits = new StringBuilder(word);
    boolean whole = WHOLE.matcher(word).matches();
    if (whole && word.length() <= 3 && word.charAt(0) != '0') {
      while (isGroup(end)) {
        digits.append(pieces.word(end++));
      }
    }
    if (whole && end == at + 1 && isDecimalComma(at)) {
      return number(at, at + 3, word + "." + pieces.word(at + 2));
    }
    return number(at, end, digits.toString());
  }

  /// Whether the piece is the next three digits of a number with blanks in it. The blank is one
  /// character.
  private boolean isGroup(int at) {
    return pieces.joined(at, Joint.SPACE)
        && pieces.together(at - 1, at)
        && pieces.get(at).start() == pieces.get(at - 1).end() + 1
        && pieces.word(at - 1).length() <= 3
        && GROUP.matcher(pieces.word(at)).matches();
  }

  private boolean isDecimalComma(int at) {
    return pieces.is(at + 1, ",")
        && pieces.joined(at + 1, Joint.NONE)
        && pieces.joined(at + 2, Joint.NONE)
        && DECIMALS.matcher(pieces.word(at + 2)).matches();
  }

  private static Numeral number(int from, int to, String digits) {
    return Numeral.exact(from, to, Numeral.Shape.DIGITS, new BigDecimal(digits));
  }
}
