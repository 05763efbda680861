package org.onrecord.match.passage;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// What a passage speaks of, as numbers, ascending: stems, concepts, names. With each goes the word
/// that stands for it in the passage, and where.
public final class Features {
  /// From this place on stand the features that the passage before lends to one that leans on it.
  public static final int LENT = 1000;

  private final int[] ids;
  private final int[] words;
  private final int[] places;
  private final int lastPlace;

  /// @param word the number of the word that stands for a feature
  /// @param place which word of the passage it is, from 0
  public record Stand(int word, int place) {}

  private Features(int[] ids, int[] words, int[] places) {
    this.ids = ids;
    this.words = words;
    this.places = places;
    this.lastPlace = Arrays.stream(places).filter(place -> place < LENT).max().orElse(-1);
  }

  static Features of(Map<Integer, Stand> stands) {
    var sorted = new TreeMap<>(stands);
    return new Features(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToInt(Stand::word).toArray(),
        sorted.values().stream().mapToInt(Stand::place).toArray());
  }

  /// The last place of the passage itself where one stands; -1 when there is none.
  public int lastPlace() {
    return lastPlace;
  }

  public int size() {
    return ids.length;
  }

  public int id(int index) {
    return ids[index];
  }

  /// All of them, ascending; not to be changed.
  int[] ids() {
    return ids;
  }

  /// The number of the word that stands for the feature at `index`.
  public int word(int index) {
    return words[index];
  }

  public int place(int index) {
    return places[index];
  }

  public boolean contains(int id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }
}
