package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.match.passage.Unit;

/// How much two documents tell of the same: the cosine of their words and names, each weighed by
/// how few documents use it. Counted when asked for.
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
    return passages[a] < STORY || passages[b] < STORY ? UNKNOWN : cosine(a, b);
  }

  /// The likeness of one document to others, each counted once: passages are compared document by
  /// document. Not for use by several threads.
  final class Row {
    private final int document;
    private final double[] known;

    private Row(int document) {
      this.document = document;
      known = new double[document];
      Arrays.fill(known, Double.NaN);
    }

    /// To a document that was added before.
    double to(int earlier) {
      if (Double.isNaN(known[earlier])) {
        known[earlier] = between(earlier, document);
      }
      return known[earlier];
    }
  }

  Row row(int document) {
    return new Row(document);
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
