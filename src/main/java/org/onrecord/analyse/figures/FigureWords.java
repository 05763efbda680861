package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.numbers.WordTable;

/// The English word files of this package.
final class FigureWords {
  /// What a word of measure stands for.
  record Measure(String unit, BigDecimal size) {}

  private static final Map<String, Measure> UNITS = units();
  private static final Map<String, String> MONEY = WordTable.read("money.txt").entries();
  private static final Map<String, Set<String>> CUES = cues();

  private FigureWords() {}

  static Optional<Measure> findUnit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /// The ISO 4217 code of a name or sign of money.
  static Optional<String> findMoney(String name) {
    return Optional.ofNullable(MONEY.get(name));
  }

  static Set<String> cue(String meaning) {
    Set<String> words = CUES.get(meaning);
    if (words == null) {
      throw new IllegalArgumentException("no cue " + meaning);
    }
    return words;
  }

  private static Map<String, Measure> units() {
    Map<String, Measure> result = new HashMap<>();
    WordTable.read("units.txt")
        .entries()
        .forEach((word, value) -> {
          int blank = value.lastIndexOf(' ');
          var size = new BigDecimal(value.substring(blank + 1));
          result.put(word, new Measure(value.substring(0, blank), size));
        });
    return Map.copyOf(result);
  }

  private static Map<String, Set<String>> cues() {
    Map<String, Set<String>> result = new HashMap<>();
    WordTable.read("figure-cues.txt")
        .entries()
        .forEach((meaning, words) -> result.put(meaning, Set.of(words.split(" "))));
    return Map.copyOf(result);
  }
}
