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

  /// One thing that both speak of.
  ///
  /// @param inA the word that stands for it in `a`
  record Shared(int feature, double weight, String inA, String inB) {}

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
                first.id(i), weight, lexicon.word(first.word(i)), lexicon.word(second.word(j))));
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
}
