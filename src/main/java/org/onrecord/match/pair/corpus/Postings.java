package org.onrecord.match.pair.corpus;

import java.util.Arrays;
import java.util.BitSet;

/// In which passages each feature of some documents stands, in their order.
public final class Postings {
  private static final int[] NONE = {};

  private final int[][] holders;

  /// @param fresh the documents whose features are looked for
  /// @param features how many features there are
  public Postings(Corpus corpus, Weights weights, BitSet fresh, int features) {
    holders = new int[features][];
    for (int document : fresh.stream().toArray()) {
      for (int unit = corpus.first(document); unit < corpus.first(document + 1); unit++) {
        for (int feature : corpus.features(unit)) {
          if (holders[feature] == null) {
            holders[feature] = new int[weights.spread(feature)];
          }
        }
      }
    }
    int[] filled = new int[features];
    for (int unit = 0; unit < corpus.size(); unit++) {
      for (int feature : corpus.features(unit)) {
        if (holders[feature] != null) {
          holders[feature][filled[feature]++] = unit;
        }
      }
    }
  }

  /// The passages that `feature` stands in, ascending.
  public int[] of(int feature) {
    return holders[feature] == null ? NONE : holders[feature];
  }

  /// How many passages hold all of these; counting ends at `most`.
  public int together(int[] features, int most) {
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
