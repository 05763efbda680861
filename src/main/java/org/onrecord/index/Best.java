package org.onrecord.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The first few of many in an order: O(n log k), and what cannot be among them costs a comparison.
final class Best<T> {
  private final int most;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;

  Best(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  boolean isFull() {
    return kept.size() >= most;
  }

  /// The last of those kept.
  ///
  /// @throws IllegalStateException when none is kept
  T last() {
    T last = kept.peek();
    if (last == null) {
      throw new IllegalStateException("nothing is kept");
    }
    return last;
  }

  void offer(T next) {
    if (most == 0 || isFull() && order.compare(next, last()) >= 0) {
      return;
    }
    kept.add(next);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /// Those kept, in the order.
  List<T> list() {
    var ordered = new ArrayList<>(kept);
    ordered.sort(order);
    return ordered;
  }
}
