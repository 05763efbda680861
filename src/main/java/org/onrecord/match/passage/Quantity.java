package org.onrecord.match.passage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.onrecord.model.Finding.Figure;

/// A figure as it is compared: the least and the most it may mean.
///
/// @param low negative infinity when nothing bounds it
/// @param high positive infinity when nothing bounds it
/// @param measures stems and concepts of what is measured
/// @param base stems and concepts of what it is a share of, or compared with
/// @param years of which it is told
/// @param words the figure as the passage writes it
/// @param change whether it says by how much something changed, not how much there is
/// @param part whether it is told as a part of more: `9 of 62`, `only four`
/// @param had whether it is what something has: `a petition with 400 signatures`
/// @param compared whether it is told only to set another number against it
/// @param place which word of the passage it is, from 0
/// @param from the first word of the clause it is told in
/// @param to one past its last word
public record Quantity(
    String unit,
    double low,
    double high,
    Set<String> measures,
    Set<String> base,
    Set<String> years,
    String words,
    boolean change,
    boolean part,
    boolean had,
    boolean compared,
    int place,
    int from,
    int to) {
  /// A round number may be off by as much as a twentieth: nobody rounds 238 to 200.
  private static final double ROUNDED = 0.05;

  private static final Set<String> BEFORE_CHANGE =
      Set.of("another", "additional", "further", "extra");

  /// Words before "by" that say that it is a change.
  private static final Set<String> CHANGED =
      Set.of(
          "rose",
          "rise",
          "rises",
          "risen",
          "rising",
          "fell",
          "fall",
          "falls",
          "fallen",
          "falling",
          "grew",
          "grow",
          "grows",
          "grown",
          "increased",
          "increase",
          "increases",
          "decreased",
          "declined",
          "dropped",
          "shrank",
          "shrunk",
          "cut",
          "reduced",
          "raised",
          "up",
          "down");

  private static final int CHANGE_REACH = 5;

  /// Words between a number and the word that sets another one against it.
  private static final int COMPARED_REACH = 3;

  private static final Set<String> COMPARING =
      Set.of(
          "than the",
          "above the",
          "over the",
          "exceeding the",
          "against the",
          "instead of",
          "instead of the",
          "rather than",
          "not",
          "not the",
          "from",
          "from the");

  private static final Set<String> BEFORE_PART =
      Set.of("only", "just", "merely", "mere", "than", "most", "barely", "hardly");

  private static final Set<String> AFTER_CHANGE =
      Set.of("more", "less", "fewer", "higher", "lower", "increase", "decrease", "rise", "drop");

  private static double last(BigDecimal value) {
    return value.stripTrailingZeros().ulp().doubleValue();
  }

  /// The figure's own bounds; a round number may mean anything that rounds to it.
  static Optional<Quantity> of(
      Figure figure, Function<String, Set<String>> meaning, String words, Tokens tokens) {
    int place = tokens.at(figure.at().start());
    if (figure.hypothetical()
        || (figure.value().isEmpty() && figure.low().isEmpty() && figure.high().isEmpty())) {
      return Optional.empty();
    }
    double low;
    double high;
    if (figure.low().isPresent() || figure.high().isPresent()) {
      low = figure.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
      high = figure.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    } else {
      BigDecimal value = figure.value().orElseThrow();
      double half = Math.min(last(value) / 2, Math.abs(value.doubleValue()) * ROUNDED);
      low = value.doubleValue() - half;
      high = value.doubleValue() + half;
    }
    return Optional.of(
        new Quantity(
            unit(figure, words),
            low,
            high,
            measured(figure, meaning, words),
            meaning.apply(figure.base().orElse("")),
            DateWords.yearOf(tokens, place).map(Set::of).orElse(Set.of()),
            words,
            isChange(tokens, place, tokens.at(figure.at().end())),
            isPart(figure, words, tokens, place),
            place > 0 && tokens.words().get(place - 1).equals("with"),
            isCompared(tokens, place),
            place,
            tokens.clauseStart(place),
            tokens.clauseEnd(place)));
  }

  /// What is measured, and what the figure itself says of it: "closed" in "310 closed hearings".
  private static Set<String> measured(
      Figure figure, Function<String, Set<String>> meaning, String words) {
    var measured = new TreeSet<>(meaning.apply(words));
    measured.removeAll(meaning.apply(figure.unit()));
    measured.addAll(meaning.apply(figure.measures().orElse("")));
    return Set.copyOf(measured);
  }

  /// A count of which the passage does not repeat what is counted.
  static Quantity tally(
      String unit, double low, double high, String words, Tokens tokens, int place) {
    return new Quantity(
        unit,
        low,
        high,
        Set.of(),
        Set.of(),
        DateWords.yearOf(tokens, place).map(Set::of).orElse(Set.of()),
        words,
        false,
        true,
        false,
        isCompared(tokens, place),
        place,
        tokens.clauseStart(place),
        tokens.clauseEnd(place));
  }

  /// Percentage points are no percent.
  private static String unit(Figure figure, String words) {
    boolean points = figure.unit().equals("percent") && words.contains("point");
    return points || figure.unit().equals("percentage points") ? "points" : figure.unit();
  }

  /// "130 million more than the 210 million", "19, not 90": told only to set another one against
  /// it.
  private static boolean isCompared(Tokens tokens, int place) {
    String before = tokens.show(Math.max(0, place - COMPARED_REACH), place);
    return COMPARING.stream()
        .anyMatch(words -> before.equals(words) || before.endsWith(" " + words));
  }

  /// "Fell by 74 percent", "50 percent more".
  private static boolean isChange(Tokens tokens, int from, int to) {
    String word = from > 0 ? tokens.words().get(from - 1) : "";
    boolean before =
        BEFORE_CHANGE.contains(word)
            || (word.equals("by")
                && tokens.words().subList(Math.max(0, from - CHANGE_REACH), from - 1).stream()
                    .anyMatch(CHANGED::contains));
    return before || AFTER_CHANGE.contains(tokens.words().get(to));
  }

  private static boolean isPart(Figure figure, String words, Tokens tokens, int place) {
    return words.contains(" of ")
        || (figure.high().isPresent() && figure.low().isEmpty())
        || tokens.words().subList(Math.max(0, place - 2), place).stream()
            .anyMatch(BEFORE_PART::contains);
  }

  /// Whether both may mean one number.
  public boolean fits(Quantity other) {
    boolean points = low == high || other.low == other.high;
    return points ? low <= other.high && other.low <= high : low < other.high && other.low < high;
  }

  /// How many times the larger one is the smaller one; 1 where that cannot be said.
  public double ratio(Quantity other) {
    double here = middle();
    double there = other.middle();
    return here > 0 && there > 0 ? Math.max(here, there) / Math.min(here, there) : 1;
  }

  private double middle() {
    if (Double.isInfinite(low)) {
      return high;
    }
    return Double.isInfinite(high) ? low : (low + high) / 2;
  }

  /// Whether it says of which whole it is a part, and that is `whole`: `9 of 62 courts`, `62
  /// courts`.
  public boolean isPartOf(Quantity whole) {
    int of = words.indexOf(" of ");
    String digits = whole.words.replaceAll("[^0-9]", "");
    return of > 0 && !digits.isEmpty() && words.substring(of).contains(" " + digits);
  }

  /// Whether it is what something has: "a petition with 400 signatures".
  public boolean isHad() {
    return had;
  }

  /// Whether it is told as a part of more.
  public boolean isPart() {
    return part;
  }

  /// Whether it is one number rather than a range or a bound.
  public boolean isExact() {
    return Double.isFinite(low)
        && Double.isFinite(high)
        && high - low <= Math.max(1, Math.abs(high) * 0.1);
  }
}
