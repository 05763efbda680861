package org.onrecord.match;

/// Counts of things that have numbers. Most hold one or two: a small table of numbers takes less
/// time and room than a map.
final class Tally {
  private static final int MIXED = 0x9E3779B9;

  /// Each thing's number and one more, where its hash or the next free place is; 0 where nothing
  /// is.
  private int[] things = new int[2];

  private int[] counts = new int[2];
  private int size;
  private int first;

  /// What is done with each.
  interface Each {
    void take(int thing, int count);
  }

  void add(int thing, int count) {
    int at = place(thing);
    if (things[at] == 0) {
      first = size == 0 ? thing : first;
      size++;
      if (size * 2 > things.length) {
        grow();
        at = place(thing);
      }
      things[at] = thing + 1;
    }
    counts[at] += count;
  }

  private int place(int thing) {
    // The upper bits are the well mixed ones, as many as there are places.
    int at = thing * MIXED >>> Integer.numberOfLeadingZeros(things.length - 1);
    while (things[at] != 0 && things[at] != thing + 1) {
      at = (at + 1) & (things.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldThings = things;
    int[] oldCounts = counts;
    things = new int[oldThings.length * 2];
    counts = new int[oldThings.length * 2];
    for (int i = 0; i < oldThings.length; i++) {
      if (oldThings[i] != 0) {
        int at = place(oldThings[i] - 1);
        things[at] = oldThings[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  /// Adds all of another.
  void add(Tally other) {
    other.forEach(this::add);
  }

  /// In any order.
  void forEach(Each each) {
    for (int i = 0; i < things.length; i++) {
      if (things[i] != 0) {
        each.take(things[i] - 1, counts[i]);
      }
    }
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// The one that was counted first.
  int first() {
    return first;
  }
}
