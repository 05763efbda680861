package org.onrecord.judge.fold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.judge.held.Bench;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Standing;

/// What the judgements of one object come to: two that agree make a verdict, two that differ a
/// dispute, which ends when more than half of those who judged say the same.
final class Standings {
  private Standings() {}

  static Standing of(String object, Bench bench) {
    List<Judgement> standing = bench.standing(object);
    if (!bench.isOpen(object)) {
      return standing.isEmpty()
          ? Standing.NONE
          : new Standing(Standing.Kind.SEALED, Map.of(), last(standing));
    }
    long since = last(bench.on(object));
    if (standing.isEmpty()) {
      return new Standing(Standing.Kind.NONE, Map.of(), since);
    }
    if (standing.size() == 1) {
      return new Standing(Standing.Kind.ONE, Map.of(), since);
    }
    var counts = new LinkedHashMap<Map<String, String>, Integer>();
    standing.forEach(j -> counts.merge(j.ratings(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 2 > standing.size())
        .findFirst()
        .map(e -> new Standing(Standing.Kind.VERDICT, e.getKey(), since))
        .orElseGet(() -> new Standing(Standing.Kind.DISPUTED, Map.of(), since));
  }

  /// The last entry that said something about them.
  private static long last(List<Judgement> judgements) {
    return judgements.stream()
        .mapToLong(j -> j.withdrawn().map(w -> w.stamp().entry()).orElse(j.stamp().entry()))
        .max()
        .orElse(-1);
  }
}
