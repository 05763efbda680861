package org.onrecord.match.pair;

import java.util.Arrays;

/// In which passages each feature stands, in their order.
final class Postings {
  private static final int[] NONE = {};

  private final int[][] holders;

  Postings(Corpus corpus, Weights weights, int features) {
    holders = new int[features][];
    int[] filled = new int[features];
    for (int unit = 0; unit < corpus.size(); unit++) {
      for (int feature : corpus.features(unit)) {
        if (holders[feature] == null) {
          holders[feature] = new int[weights.spread(feature)];
        }
        holders[feature][filled[feature]++] = unit;
      }
    }
  }

  /// The passages that `feature` stands in, ascending.
  int[] of(int feature) {
    return holders[feature] == null ? NONE : holders[feature];
  }

  /// How many passages hold all of these; counting ends at `most`.
  int together(int[] features, int most) {
    int rarest = features[0];
    for (int feature : features) {
      rarest = of(feature).length < of(rarest).length ? feature : rarest;
    }
    int count = 0;
    for (int unit : of(rarest)) {
      boolean all = true;
      for (int i = 0; all && i < features.length; i++) {
        all = Arrays.binarySearch(of(features[i]), unit) >= 0;
      }
      count += all ? 1 : 0;
      if (count == most) {
        return count;
      }
    }
    return count;
  }
}
