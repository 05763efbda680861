package org.onrecord.log.merkle;

/// The leaves from `start` to before `end` of a tree, when they are a subtree of it
/// (draft-ietf-plants-merkle-tree-certs, section 4.1).
///
/// @param start the first leaf, 0-based
/// @param end one after the last
public record Subtree(long start, long end) {
  /// How many leaves.
  public long size() {
    return end - start;
  }

  /// Whether it is one: not empty, and it begins at a multiple of the smallest power of two that is
  /// not below its size.
  public boolean isValid() {
    if (start < 0 || end <= start) {
      return false;
    }
    long size = size();
    long power = size == 1 ? 1 : Long.highestOneBit(size - 1) << 1;
    return power > 0 && start % power == 0;
  }
}
