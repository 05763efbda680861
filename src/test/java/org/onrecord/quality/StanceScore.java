package org.onrecord.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// F1 of each of four classes, and their mean.
final class StanceScore {
  private static final List<String> CLASSES = List.of("agree", "disagree", "discuss", "unrelated");

  private final Map<String, Integer> there = new HashMap<>();
  private final Map<String, Integer> said = new HashMap<>();
  private final Map<String, Integer> hit = new HashMap<>();
  private int of;

  void add(String wanted, String found) {
    of++;
    there.merge(wanted, 1, Integer::sum);
    said.merge(found, 1, Integer::sum);
    if (wanted.equals(found)) {
      hit.merge(wanted, 1, Integer::sum);
    }
  }

  int of() {
    return of;
  }

  Map<String, Double> classes() {
    var f1 = new TreeMap<String, Double>();
    for (String name : CLASSES) {
      int all = there.getOrDefault(name, 0) + said.getOrDefault(name, 0);
      f1.put(name, all == 0 ? 0 : 2.0 * hit.getOrDefault(name, 0) / all);
    }
    return f1;
  }

  double macro() {
    return classes().values().stream().mapToDouble(d -> d).average().orElse(0);
  }
}
