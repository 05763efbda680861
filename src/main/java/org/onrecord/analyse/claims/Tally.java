package org.onrecord.analyse.claims;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.numbers.WordTable;
import org.onrecord.analyse.text.Prose;

/// What a statement counts, and whose age it tells.
final class Tally {
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MONEY = WordTable.read("money.txt").words();
  private static final Set<String> SCALES = WordTable.read("number-scales.txt").words();

  private static final int YEAR = 4;
  private static final int MOST = 3;

  /// So many digits no age has.
  private static final int OLDEST = 3;

  private final Grammar grammar;
  private final Prose prose;

  Tally(Grammar grammar) {
    this.grammar = grammar;
    this.prose = grammar.prose();
  }

  /// More for a statement with a number, and for each that it counts with; those of dates count
  /// nothing.
  double of(Unit unit) {
    boolean any = false;
    int counts = 0;
    for (int i = unit.from(); i < unit.to(); i++) {
      boolean number = grammar.tag(i) == Tag.NUMBER && !isAge(i) && !numbersItem(i, unit);
      any |= number;
      counts += number && !isYear(i) && !isByMonth(i) ? 1 : 0;
    }
    return any ? 0.35 + 0.1 * Math.min(MOST, counts) : 0;
  }

  /// A sum of money, or so many that they are counted in millions.
  boolean isOfSums(Unit unit) {
    for (int i = unit.from(); i < unit.to(); i++) {
      String word = prose.token(i).lower();
      boolean after = i > unit.from() && grammar.tag(i - 1) == Tag.NUMBER;
      boolean before = i + 1 < unit.to() && prose.token(i + 1).isNumber();
      boolean sign = !prose.token(i).isWord() && before;
      if (MONEY.contains(word) && (after || sign) || after && SCALES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// "Ilva Maren, 38, left the house": somebody whom nobody knows, with their age.
  boolean tellsOfOne(Unit unit) {
    for (int i = unit.from(); i < unit.to(); i++) {
      if (isAge(i)) {
        return true;
      }
    }
    return false;
  }

  /// "2. The mayor resigns": its place in a list.
  private boolean numbersItem(int token, Unit unit) {
    boolean opens = unit.first() && token <= unit.from() + 1;
    return opens
        && token + 1 < unit.to()
        && (prose.token(token + 1).is(".") || prose.token(token + 1).is(")"));
  }

  /// Whether the number at `token` stands between commas, as ages do.
  private boolean isAge(int token) {
    String word = prose.token(token).word();
    boolean between = token > 0 && isComma(token - 1) && isComma(token + 1);
    return between && word.length() < OLDEST && isDigits(word);
  }

  private boolean isComma(int token) {
    return token < prose.tokens().size() && prose.token(token).is(",");
  }

  private boolean isByMonth(int token) {
    return token > 0 && isMonth(token - 1)
        || token + 1 < prose.tokens().size() && isMonth(token + 1);
  }

  private boolean isMonth(int token) {
    return prose.token(token).isCapital() && MONTHS.contains(prose.token(token).lower());
  }

  private boolean isYear(int token) {
    String word = prose.token(token).lower();
    return word.length() == YEAR
        && (word.startsWith("1") || word.startsWith("20"))
        && isDigits(word);
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
