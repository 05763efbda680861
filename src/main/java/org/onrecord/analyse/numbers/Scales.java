package org.onrecord.analyse.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words numbers are made of, from the word files.
final class Scales {
  /// What a vague word can mean.
  record Limits(BigDecimal low, BigDecimal high) {
    Limits times(BigDecimal factor) {
      return new Limits(low.multiply(factor), high.multiply(factor));
    }
  }

  private static final Map<String, BigDecimal> UNITS = numbers("number-words.txt");
  private static final Map<String, BigDecimal> SCALES = numbers("number-scales.txt");
  private static final Map<String, BigDecimal> PARTS = numbers("number-fractions.txt");
  private static final Map<String, Limits> VAGUE = limits();

  private Scales() {}

  /// All words a number in words is made of, parts of fractions aside.
  static Set<String> words() {
    var words = new HashSet<String>(UNITS.keySet());
    words.addAll(SCALES.keySet());
    words.addAll(VAGUE.keySet());
    return words;
  }

  static Optional<BigDecimal> findUnit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  static Optional<BigDecimal> findScale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  static Optional<BigDecimal> findPart(String word) {
    return Optional.ofNullable(PARTS.get(word));
  }

  static Optional<Limits> findVague(String word) {
    return Optional.ofNullable(VAGUE.get(word));
  }

  private static Map<String, BigDecimal> numbers(String file) {
    Map<String, BigDecimal> result = new HashMap<>();
    WordTable.read(file).entries().forEach((w, v) -> result.put(w, new BigDecimal(v)));
    return Map.copyOf(result);
  }

  private static Map<String, Limits> limits() {
    Map<String, Limits> result = new HashMap<>();
    WordTable.read("number-vague.txt")
        .entries()
        .forEach((word, value) -> {
          int blank = value.indexOf(' ');
          result.put(
              word,
              new Limits(
                  new BigDecimal(value.substring(0, blank)),
                  new BigDecimal(value.substring(blank + 1))));
        });
    return Map.copyOf(result);
  }
}
