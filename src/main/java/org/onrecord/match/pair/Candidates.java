package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.onrecord.match.passage.Features;
import org.onrecord.match.passage.Unit;

/// Which passages are worth comparing: those that share a feature few others have. For each passage
/// the rarest features are followed first, and only so many passages, so cost grows with the
/// passages, not with their pairs.
final class Candidates {
  /// A feature of more passages than this says nothing by itself.
  private static final int COMMON = 400;

  /// Passages that one is compared with at most.
  private static final int MOST = 250;

  private static final int[] NONE = {};

  private final List<Unit> units;
  private final Weights weights;
  private final Postings postings;

  Candidates(List<Unit> units, Weights weights, Postings postings) {
    this.units = units;
    this.weights = weights;
    this.postings = postings;
  }

  /// Earlier passages to compare `unit` with, ascending.
  int[] before(int unit, IntPredicate allowed) {
    var found = new BitSet();
    int left = MOST;
    for (int feature : rarestFirst(units.get(unit).features())) {
      for (int holder : left > 0 ? postings.of(feature) : NONE) {
        if (holder >= unit) {
          break;
        }
        if (!found.get(holder) && allowed.test(holder)) {
          found.set(holder);
          left--;
        }
      }
    }
    return found.stream().toArray();
  }

  private List<Integer> rarestFirst(Features features) {
    var ids = new ArrayList<Integer>();
    for (int i = 0; i < features.size(); i++) {
      if (weights.spread(features.id(i)) <= COMMON) {
        ids.add(features.id(i));
      }
    }
    ids.sort(Comparator.comparingInt(weights::spread));
    return ids;
  }
}
