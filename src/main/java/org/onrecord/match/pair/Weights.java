package org.onrecord.match.pair;

import java.util.BitSet;
import java.util.List;
import org.onrecord.match.words.Lexicon;

/// How much each feature tells: rare ones more than common ones, words more than concepts.
final class Weights {
  private static final double CONCEPT = 0.7;
  private static final double NAME = 1.1;

  private final double[] weights;
  private final int[] spread;
  private final BitSet concepts;

  Weights(List<Unit> units, Lexicon lexicon) {
    spread = new int[lexicon.size()];
    weights = new double[lexicon.size()];
    for (Unit unit : units) {
      for (int i = 0; i < unit.features().size(); i++) {
        spread[unit.features().id(i)]++;
      }
    }
    // A word of two passages weighs 1, so that weights mean the same in small and large records.
    double most = Math.log(1 + Math.max(2, units.size()) / 2.0);
    concepts = new BitSet(weights.length);
    for (int f = 0; f < weights.length; f++) {
      concepts.set(f, lexicon.word(f).startsWith("\u0000c"));
      if (spread[f] > 0) {
        weights[f] = Math.log(1 + units.size() / (double) spread[f]) * kind(lexicon.word(f)) / most;
      }
    }
  }

  private static double kind(String feature) {
    return feature.startsWith("\u0000c") ? CONCEPT : feature.startsWith("\u0000n") ? NAME : 1;
  }

  double weight(int feature) {
    return weights[feature];
  }

  boolean isConcept(int feature) {
    return concepts.get(feature);
  }

  /// In how many passages it stands.
  int spread(int feature) {
    return spread[feature];
  }

  /// The length of the vector of a passage.
  double length(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.id(i)] * weights[features.id(i)];
    }
    return Math.sqrt(sum);
  }
}
