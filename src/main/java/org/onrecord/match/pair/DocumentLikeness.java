package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.match.passage.Unit;

/// How much two documents tell of the same: the cosine of their words and names, each weighed by
/// how few documents use it. Counted when asked for, and kept.
///
/// Where the record is small, what all its documents share still names their story; so some
/// documents that use none of its words are thought of as being there.
final class DocumentLikeness {
  private static final double BEYOND = 30;

  /// Fewer passages tell no story beside what they are compared for.
  private static final int STORY = 4;

  static final double UNKNOWN = 0.1;

  private final List<int[]> features = new ArrayList<>();
  private final List<double[]> shares = new ArrayList<>();
  private final int[] passages;
  private final Map<Long, Double> known = new HashMap<>();

  DocumentLikeness(List<Unit> units, Weights weights) {
    var counts = new ArrayList<Map<Integer, Integer>>();
    passages = new int[units.stream().mapToInt(u -> u.document() + 1).max().orElse(0)];
    for (Unit unit : units) {
      while (counts.size() <= unit.document()) {
        counts.add(new HashMap<>());
      }
      passages[unit.document()]++;
      Map<Integer, Integer> count = counts.get(unit.document());
      for (int i = 0; i < unit.features().size(); i++) {
        if (!weights.isConcept(unit.features().id(i))) {
          count.merge(unit.features().id(i), 1, Integer::sum);
        }
      }
    }
    counts.forEach(count -> add(count, weights));
  }

  /// The tenth mention says little more than the third.
  private void add(Map<Integer, Integer> count, Weights weights) {
    int[] ids = count.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] share = new double[ids.length];
    double length = 0;
    for (int i = 0; i < ids.length; i++) {
      share[i] = Math.sqrt(count.getOrDefault(ids[i], 0)) * weights.rarity(ids[i], BEYOND);
      length += share[i] * share[i];
    }
    for (int i = 0; i < ids.length; i++) {
      share[i] /= Math.sqrt(length);
    }
    features.add(ids);
    shares.add(share);
  }

  double between(int a, int b) {
    long key = ((long) Math.min(a, b) << 32) | Math.max(a, b);
    Double before = known.get(key);
    if (before != null) {
      return before;
    }
    double cosine = passages[a] < STORY || passages[b] < STORY ? UNKNOWN : cosine(a, b);
    known.put(key, cosine);
    return cosine;
  }

  private double cosine(int a, int b) {
    int[] idsA = features.get(a);
    int[] idsB = features.get(b);
    double sum = 0;
    for (int i = 0, j = 0; i < idsA.length && j < idsB.length; ) {
      if (idsA[i] == idsB[j]) {
        sum += shares.get(a)[i++] * shares.get(b)[j++];
      } else if (idsA[i] < idsB[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
