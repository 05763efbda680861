package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

  private final List<Unit> units;
  private final Weights weights;
  private final Map<Integer, int[]> holders = new HashMap<>();

  Candidates(List<Unit> units, Weights weights) {
    this.units = units;
    this.weights = weights;
  }

  /// Earlier passages to compare `unit` with, ascending; then takes it in.
  int[] before(int unit, IntPredicate allowed) {
    var found = new TreeSet<Integer>();
    for (int feature : rarestFirst(units.get(unit).features())) {
      if (found.size() < MOST) {
        for (int holder : holders.getOrDefault(feature, new int[0])) {
          if (allowed.test(holder)) {
            found.add(holder);
          }
        }
      }
      enter(feature, unit);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private List<Integer> rarestFirst(Features features) {
    var ids = new ArrayList<Integer>();
    for (int i = 0; i < features.size(); i++) {
      if (weights.spread(features.id(i)) <= COMMON) {
        ids.add(features.id(i));
      }
    }
    ids.sort(java.util.Comparator.comparingInt(weights::spread));
    return ids;
  }

  private void enter(int feature, int unit) {
    if (weights.spread(feature) > 1) {
      int[] known = holders.getOrDefault(feature, new int[0]);
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = unit;
      holders.put(feature, more);
    }
  }
}
