package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.match.words.Lexicon;

/// Two passages of different voices, with what they have in common.
///
/// @param alike 0 to 1: how much of what they speak of is the same (cosine of weighted features)
/// @param documents 0 to 1: the same of their documents
/// @param shared what both speak of, what tells most first
record Couple(Unit a, Unit b, double alike, double documents, List<Shared> shared) {
  /// Words around a place that speak of what stands there.
  private static final int REACH = 11;

  /// One thing that both speak of.
  ///
  /// @param weight 0 to 1: how much it tells
  /// @param concept whether it is a concept, which stands beside the words that are of it
  /// @param inA the word that stands for it in `a`
  /// @param placeA which word of `a` that is
  record Shared(double weight, boolean concept, String inA, String inB, int placeA, int placeB) {}

  static Couple of(Unit a, Unit b, double documents, Weights weights, Lexicon lexicon) {
    var shared = new ArrayList<Shared>();
    double product = 0;
    Features first = a.features();
    Features second = b.features();
    for (int i = 0, j = 0; i < first.size() && j < second.size(); ) {
      if (first.id(i) == second.id(j)) {
        double weight = weights.weight(first.id(i));
        product += weight * weight;
        shared.add(
            new Shared(
                weight,
                weights.isConcept(first.id(i)),
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
    double lengths = weights.length(first) * weights.length(second);
    return new Couple(a, b, lengths == 0 ? 0 : product / lengths, documents, List.copyOf(shared));
  }

  /// How much both speak of the same around these two words: 1 is about one rare word.
  double near(int placeA, int placeB) {
    return weight(around(placeA, placeB));
  }

  /// What both speak of around these two words.
  List<Shared> around(int placeA, int placeB) {
    return shared.stream()
        .filter(
            s -> Math.abs(s.placeA() - placeA) <= REACH && Math.abs(s.placeB() - placeB) <= REACH)
        .toList();
  }

  /// The most that both speak of within a few words.
  List<Shared> closest() {
    List<Shared> best = List.of();
    for (Shared center : shared) {
      List<Shared> around = around(center.placeA(), center.placeB());
      if (weight(around) > weight(best)) {
        best = around;
      }
    }
    return best;
  }

  /// Words count in full; a concept beside a word that is of it counts no second time.
  static double weight(List<Shared> shared) {
    double sum = 0;
    for (Shared each : shared) {
      boolean told =
          each.concept()
              && shared.stream()
                  .anyMatch(s ->
                      !s.equals(each)
                          && s.placeA() == each.placeA()
                          && s.placeB() == each.placeB()
                          && s.weight() >= each.weight());
      sum += told ? 0 : each.weight();
    }
    return sum;
  }
}
