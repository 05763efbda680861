package org.onrecord.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Joins things, numbered from 0, into groups: disjoint sets with path halving (Tarjan, 1975).
final class Groups {
  private final int[] parents;

  Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  void join(int a, int b) {
    int first = first(a);
    int second = first(b);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  /// The least number of the group of `thing`.
  int first(int thing) {
    int at = thing;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /// All groups with their members, ascending.
  List<List<Integer>> list() {
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(first(i), g -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
