package org.onrecord.analyse.dates;

import java.util.Set;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.numbers.WordTable;

/// Tells whether four digits count something and so are no year.
final class Counted {
  private static final Set<String> UNITS = WordTable.read("after-counts.txt").wordsFor("unit");
  private static final Set<String> NOT_PLURAL =
      WordTable.read("after-counts.txt").wordsFor("not-plural");
  private static final Set<String> SYMBOLS = Set.of("$", "€", "£", "¥", "₽", "₸", "₴");

  private final Pieces pieces;

  Counted(Pieces pieces) {
    this.pieces = pieces;
  }

  /// Whether the piece is a unit or a noun that only follows a count.
  boolean isUnit(int at) {
    return pieces.in(at, UNITS);
  }

  /// Whether the piece looks like a noun in the plural.
  boolean isPlural(int at) {
    String word = pieces.word(at);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !pieces.isCapital(at)
        && !NOT_PLURAL.contains(word);
  }

  boolean isMoney(int at) {
    return pieces.in(at, SYMBOLS);
  }
}
