package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.numbers.Numeral.Shape;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Pieces;

/// Factors told by a verb or adverb: `doubled`, `halved`, `twice as many`, `threefold`; and one
/// only: `a single term`.
final class Changes {
  private static final Map<String, String> VERBS =
      Map.of(
          "doubled",
          "2",
          "doubling",
          "2",
          "tripled",
          "3",
          "trebled",
          "3",
          "tripling",
          "3",
          "quadrupled",
          "4",
          "halved",
          "0.5",
          "halving",
          "0.5");
  private static final Map<String, String> BASES =
      Map.of("double", "2", "triple", "3", "quadruple", "4", "halve", "0.5");
  private static final Set<String> TO =
      Set.of("to", "will", "would", "could", "may", "might", "can", "should", "must");
  private static final Set<String> OWNERS =
      Set.of("the", "their", "its", "his", "her", "our", "my", "your", "that");
  private static final Set<String> TWICE = Set.of("as", "the", "more", "that");

  private final Pieces pieces;

  Changes(Pieces pieces) {
    this.pieces = pieces;
  }

  Optional<Draft> find(int at) {
    String word = pieces.word(at);
    boolean verb =
        pieces.together(at - 1, at) && pieces.in(at - 1, TO) || pieces.in(at + 1, OWNERS);
    boolean twice = word.equals("twice") && pieces.in(at + 1, TWICE);
    var factor =
        twice
            ? "2"
            : VERBS.getOrDefault(word, fold(word).orElse(verb ? BASES.getOrDefault(word, "") : ""));
    if (!factor.isEmpty()) {
      return factor(at, factor);
    }
    return word.equals("single") ? single(at) : Optional.empty();
  }

  /// `fifteenfold`.
  private static Optional<String> fold(String word) {
    return word.endsWith("fold")
        ? Numerals.ofWord(word.substring(0, word.length() - "fold".length()))
            .map(BigDecimal::toPlainString)
        : Optional.empty();
  }

  private static Optional<Draft> factor(int at, String value) {
    var counted = Counted.of(at + 1, "factor", -1, Counted.Kind.MEASURE);
    return Optional.of(draft(at, at + 1, value, counted, "a word that multiplies"));
  }

  /// `a single seven-year term` is one term.
  private Optional<Draft> single(int at) {
    for (int i = at + 1; i < at + 4 && pieces.together(at, i); i++) {
      if (pieces.is(i, "term")) {
        return Optional.of(
            draft(at, at + 1, "1", Counted.of(i + 1, "terms", i, Counted.Kind.NOUN), "one only"));
      }
    }
    return Optional.empty();
  }

  private static Draft draft(int from, int to, String value, Counted counted, String rule) {
    return new Draft(
        from,
        to,
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        counted,
        Shape.WORDS,
        0.7,
        rule);
  }
}
