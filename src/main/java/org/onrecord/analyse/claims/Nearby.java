package org.onrecord.analyse.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What the other statements of a paragraph are like: scenes fill paragraphs, and so do arguments.
final class Nearby {
  private record Sum(int count, double of) {
    Sum plus(Sum other) {
      return new Sum(count + other.count, of + other.of);
    }
  }

  private final Map<Integer, Sum> paragraphs = new HashMap<>();
  private final ToDoubleFunction<Unit> measure;

  Nearby(List<Unit> units, ToDoubleFunction<Unit> measure) {
    this.measure = measure;
    for (Unit unit : units) {
      var one = new Sum(1, measure.applyAsDouble(unit));
      paragraphs.merge(unit.sentence().paragraph(), one, Sum::plus);
    }
  }

  /// The mean over the other statements of its paragraph; 0 where there is none.
  double mean(Unit unit) {
    Sum all = paragraphs.getOrDefault(unit.sentence().paragraph(), new Sum(1, 0));
    return all.count() < 2 ? 0 : (all.of() - measure.applyAsDouble(unit)) / (all.count() - 1);
  }
}
