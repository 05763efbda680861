package org.onrecord.match.pair;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/// What a passage speaks of, as numbers, ascending: stems, concepts, names. With each goes the word
/// that stands for it in the passage.
final class Features {
  private final int[] ids;
  private final int[] words;

  private Features(int[] ids, int[] words) {
    this.ids = ids;
    this.words = words;
  }

  /// @param wordOf for each feature the number of its word
  static Features of(Map<Integer, Integer> wordOf) {
    var sorted = new TreeMap<>(wordOf);
    return new Features(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /// The same with other numbers for some features.
  Features renumbered(IntUnaryOperator number) {
    var renumbered = new TreeMap<Integer, Integer>();
    for (int i = 0; i < ids.length; i++) {
      renumbered.putIfAbsent(number.applyAsInt(ids[i]), words[i]);
    }
    return of(renumbered);
  }

  int size() {
    return ids.length;
  }

  int id(int index) {
    return ids[index];
  }

  /// The number of the word that stands for the feature at `index`.
  int word(int index) {
    return words[index];
  }

  boolean contains(int id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }
}
