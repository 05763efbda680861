package org.onrecord.match.pair.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How much two passages, or parts of them, speak of the same.
///
/// @param weight what both speak of, in rare words: 1 is about one
/// @param cover 0 to 1: how much of the shorter part that is
/// @param shared what both speak of, what tells most first; each word once
public record Likeness(double weight, double cover, List<Couple.Shared> shared) {
  static final Likeness NONE = new Likeness(0, 0, List.of());

  /// @param common what both parts have in common, what tells most first
  static Likeness of(List<Couple.Shared> common, double totalA, double totalB) {
    Set<Integer> usedA = new HashSet<>();
    Set<Integer> usedB = new HashSet<>();
    var shared = new ArrayList<Couple.Shared>();
    double weight = 0;
    for (Couple.Shared each : common) {
      if (!usedA.contains(each.placeA()) && !usedB.contains(each.placeB())) {
        usedA.add(each.placeA());
        usedB.add(each.placeB());
        shared.add(each);
        weight += each.weight();
      }
    }
    double least = Math.min(totalA, totalB);
    return new Likeness(weight, least <= 0 ? 0 : Math.min(1, weight / least), List.copyOf(shared));
  }

  /// The same, less sure that one thing is meant.
  Likeness times(double factor) {
    return new Likeness(weight * factor, cover * factor, shared);
  }

  /// What is left when `word`, which is shared, is not looked at.
  Optional<Likeness> without(Couple.Shared word) {
    if (!shared.contains(word) || cover <= 0) {
      return Optional.empty();
    }
    List<Couple.Shared> others = shared.stream().filter(s -> !s.equals(word)).toList();
    double least = weight / cover - word.weight();
    double left = weight - word.weight();
    double share = least <= 0 ? 0 : Math.min(1, left / least);
    return Optional.of(new Likeness(left, share, others));
  }

  public boolean isAtLeast(double leastWeight, double leastCover) {
    return weight >= leastWeight && cover >= leastCover;
  }
}
