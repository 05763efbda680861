package org.onrecord.match.pair.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.onrecord.match.pair.corpus.Weights;
import org.onrecord.match.passage.Features;
import org.onrecord.match.passage.Quantity;
import org.onrecord.match.passage.Side;
import org.onrecord.match.passage.Unit;
import org.onrecord.match.words.Lexicon;

/// Two passages of different voices, with what they have in common.
///
/// @param documents 0 to 1: how much their documents speak of the same
/// @param shared what both speak of, what tells most first; concepts stand beside the words that
///   are of them
/// @param apart 1, or less where both name other places or people, or begin with other things
public record Couple(
    Unit a, Unit b, double documents, List<Shared> shared, double apart, Weights weights) {
  /// Words around a place that speak of what stands there.
  private static final int REACH = 11;

  /// Words around a place that are most likely what it is said of.
  private static final int BESIDE = 5;

  /// What it takes off when both name other places, other people, or begin with other things.
  private static final double OTHER_PLACE = 0.4;

  private static final double OTHER_PEOPLE = 0.65;
  private static final double OTHER_HEAD = 0.75;

  /// One thing that both speak of.
  ///
  /// @param feature its number
  /// @param weight 0 to 1: how much it tells
  /// @param inA the word that stands for it in `a`
  /// @param placeA which word of `a` that is
  public record Shared(
      int feature, double weight, String inA, String inB, int placeA, int placeB) {}

  public static Couple of(Unit a, Unit b, double documents, Weights weights, Lexicon lexicon) {
    var shared = new ArrayList<Shared>();
    Features first = a.features();
    Features second = b.features();
    for (int i = 0, j = 0; i < first.size() && j < second.size(); ) {
      if (first.id(i) == second.id(j)) {
        shared.add(
            new Shared(
                first.id(i),
                weights.weight(first.id(i)),
                lexicon.word(first.word(i)),
                lexicon.word(second.word(j)),
                first.place(i),
                second.place(j)));
      }
      int step = Integer.compare(first.id(i), second.id(j));
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    shared.sort(
        Comparator.comparingDouble((Shared s) -> -s.weight())
            .thenComparing(Shared::inA)
            .thenComparing(Shared::inB));
    return new Couple(a, b, documents, List.copyOf(shared), apart(a, b, weights), weights);
  }

  /// The whole passages, without what the sentences before lend them.
  Likeness whole() {
    return parts(place -> place < Features.LENT, place -> place < Features.LENT);
  }

  /// What stands around these two words, without what the sentences before lend.
  Likeness beside(int placeA, int placeB) {
    return parts(p -> Math.abs(p - placeA) <= REACH, p -> Math.abs(p - placeB) <= REACH);
  }

  /// What stands around these two words.
  Likeness near(int placeA, int placeB) {
    return parts(around(placeA), around(placeB));
  }

  private static IntPredicate around(int place) {
    return p -> p >= Features.LENT || Math.abs(p - place) <= REACH;
  }

  /// What stands around these two numbers, in the clauses that tell them.
  Likeness near(Quantity numberA, Quantity numberB) {
    return parts(around(numberA), around(numberB));
  }

  private static IntPredicate around(Quantity number) {
    return p ->
        p >= Features.LENT
            || Math.abs(p - number.place()) <= REACH && number.from() <= p && p < number.to();
  }

  /// What stands around two words that take sides, these left out.
  Likeness near(Side sideA, Side sideB) {
    return parts(around(sideA, REACH), around(sideB, REACH));
  }

  /// What stands closest to two words that take sides, these left out.
  Likeness beside(Side sideA, Side sideB) {
    return parts(around(sideA, BESIDE), around(sideB, BESIDE));
  }

  private static IntPredicate around(Side side, int reach) {
    return p -> Math.abs(p - side.place()) <= reach && !(side.place() <= p && p < side.to());
  }

  /// The words of `a` and `b` at the places that these let pass.
  public Likeness parts(IntPredicate inA, IntPredicate inB) {
    List<Shared> common =
        shared.stream().filter(s -> inA.test(s.placeA()) && inB.test(s.placeB())).toList();
    return common.isEmpty()
        ? Likeness.NONE
        : Likeness.of(common, total(a.features(), inA), total(b.features(), inB)).times(apart);
  }

  /// How much of the words of one passage that `in` lets pass are among what `matter` shares.
  double share(Likeness matter, boolean inA, IntPredicate in) {
    double of = total((inA ? a : b).features(), in);
    double both =
        matter.shared().stream()
            .filter(s -> in.test(inA ? s.placeA() : s.placeB()))
            .mapToDouble(Shared::weight)
            .sum();
    return of <= 0 ? 0 : Math.min(1, both / of);
  }

  /// Each word counts once, by what tells most of it.
  private double total(Features features, IntPredicate in) {
    double[] best = new double[features.lastPlace() + 1];
    for (int i = 0; i < features.size(); i++) {
      int place = features.place(i);
      if (place < Features.LENT && in.test(place)) {
        best[place] = Math.max(best[place], weights.weight(features.id(i)));
      }
    }
    double sum = 0;
    for (double each : best) {
      sum += each;
    }
    return sum;
  }

  private static double apart(Unit a, Unit b, Weights weights) {
    double factor = 1;
    if (differ(a.named().places(), b.named().places(), weights)) {
      factor *= OTHER_PLACE;
    } else if (differ(a.named().people(), b.named().people(), weights)) {
      factor *= OTHER_PEOPLE;
    }
    boolean heads = !a.head().isEmpty() && !b.head().isEmpty();
    return heads && !isMet(a.head(), b) && !isMet(b.head(), a) ? factor * OTHER_HEAD : factor;
  }

  private static boolean isMet(Set<Integer> head, Unit unit) {
    for (int feature : head) {
      if (unit.features().contains(feature)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Set<Integer> inA, Set<Integer> inB, Weights weights) {
    return !inA.isEmpty()
        && !inB.isEmpty()
        && Collections.disjoint(inA, inB)
        && inA.stream().anyMatch(name -> !weights.isStage(name))
        && inB.stream().anyMatch(name -> !weights.isStage(name));
  }

  /// How much both speak of the same, each word counted as often as it stands for something: never
  /// less than the weight of any [Likeness] of theirs.
  double most() {
    double sum = 0;
    for (Shared each : shared) {
      sum += each.weight();
    }
    return sum;
  }

  /// Whether one names a place, which is not the stage of most documents, and the other none.
  boolean isOfOnePlaceOnly() {
    return a.named().places().stream().anyMatch(p -> !weights.isStage(p))
        != b.named().places().stream().anyMatch(p -> !weights.isStage(p));
  }

  /// Whether both name one person or body beside these words that take sides.
  boolean isOfOneName(Side sideA, Side sideB) {
    return shared.stream()
        .filter(s -> around(sideA, REACH / 2).test(s.placeA()))
        .filter(s -> around(sideB, REACH / 2).test(s.placeB()))
        .anyMatch(s -> isNamed(s.feature()));
  }

  /// Whether `unit` speaks around `side` of one of these concepts.
  boolean speaks(Unit unit, Side side, List<String> concepts) {
    Features features = unit.features();
    for (int i = 0; i < features.size(); i++) {
      if (Math.abs(features.place(i) - side.place()) <= REACH
          && concepts.contains(weights.concept(features.id(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(int feature) {
    return a.named().people().contains(feature) || a.named().bodies().contains(feature);
  }

  /// Whether both say of which months they speak, and of others.
  boolean hasOtherMonths() {
    return !a.months().isEmpty()
        && !b.months().isEmpty()
        && Collections.disjoint(a.months(), b.months());
  }

  /// Whether both say of which years they speak, and of others.
  public boolean hasOtherYears() {
    return !a.years().isEmpty()
        && !b.years().isEmpty()
        && Collections.disjoint(a.years(), b.years());
  }
}
