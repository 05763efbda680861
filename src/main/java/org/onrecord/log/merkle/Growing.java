package org.onrecord.log.merkle;

import java.util.ArrayList;
import java.util.List;

/// A tree that grows at its right edge. Keeps the roots of its full subtrees alone: at most 63
/// hashes.
public final class Growing {
  /// Roots of the full subtrees from left to right, each higher than the next.
  private final List<Hash> edge = new ArrayList<>();

  private long size;

  public Growing() {}

  /// A tree of `size` leaves that goes on where it was.
  ///
  /// @param fullSubtrees the roots of its full subtrees from left to right, one for each bit of
  ///   `size`
  public Growing(long size, List<Hash> fullSubtrees) {
    if (fullSubtrees.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException(
          "%d leaves are %d full subtrees, not %d"
              .formatted(size, Long.bitCount(size), fullSubtrees.size()));
    }
    this.size = size;
    this.edge.addAll(fullSubtrees);
  }

  /// How many leaves.
  public long size() {
    return size;
  }

  /// Adds a leaf. O(1) on average.
  public void add(Hash leaf) {
    Hash here = leaf;
    for (long left = size; (left & 1) == 1; left >>= 1) {
      here = Merkle.node(edge.removeLast(), here);
    }
    edge.add(here);
    size++;
  }

  /// The root over all leaves so far. O(log n).
  public Hash root() {
    if (edge.isEmpty()) {
      return Merkle.EMPTY;
    }
    Hash here = edge.getLast();
    for (int i = edge.size() - 2; i >= 0; i--) {
      here = Merkle.node(edge.get(i), here);
    }
    return here;
  }
}
