package org.onrecord.match.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.match.passage.Unit;

/// How much two documents speak of the same: the cosine of their weighted features. Counted when
/// asked for, and kept.
final class DocumentLikeness {
  private final Map<Integer, Map<Integer, Double>> vectors = new HashMap<>();
  private final Map<Long, Double> known = new HashMap<>();

  DocumentLikeness(List<Unit> units, Weights weights) {
    for (Unit unit : units) {
      var vector = vectors.computeIfAbsent(unit.document(), d -> new TreeMap<>());
      for (int i = 0; i < unit.features().size(); i++) {
        int feature = unit.features().id(i);
        vector.merge(feature, weights.weight(feature), Double::sum);
      }
    }
    vectors.values().forEach(DocumentLikeness::flatten);
  }

  /// The tenth mention says little more than the third.
  private static void flatten(Map<Integer, Double> vector) {
    vector.replaceAll((feature, weight) -> Math.sqrt(weight));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((feature, weight) -> weight / length);
  }

  double between(int a, int b) {
    long key = ((long) Math.min(a, b) << 32) | Math.max(a, b);
    return known.computeIfAbsent(key, k -> cosine(vector(a), vector(b)));
  }

  private Map<Integer, Double> vector(int document) {
    return vectors.getOrDefault(document, Map.of());
  }

  private static double cosine(Map<Integer, Double> a, Map<Integer, Double> b) {
    Map<Integer, Double> shorter = a.size() <= b.size() ? a : b;
    Map<Integer, Double> longer = a.size() <= b.size() ? b : a;
    double sum = 0;
    for (var entry : shorter.entrySet()) {
      sum += entry.getValue() * longer.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
