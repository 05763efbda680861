package org.onrecord.index;

import java.util.Arrays;

/// A set of longs in one array (open addressing, linear probing): adding costs an access or two and
/// makes no object. The longs are taken as they are, so they should be hashes.
final class LongSet {
  /// Stands for an empty place; the long itself is kept aside.
  private static final long EMPTY = 0;

  private long[] places = new long[64];
  private int size;
  private boolean holdsEmpty;

  /// Adds `value`; whether it was not there before.
  boolean add(long value) {
    if (value == EMPTY) {
      boolean fresh = !holdsEmpty;
      holdsEmpty = true;
      return fresh;
    }
    if (size * 2 >= places.length) {
      grow();
    }
    int at = find(places, value);
    if (places[at] == value) {
      return false;
    }
    places[at] = value;
    size++;
    return true;
  }

  int size() {
    return size + (holdsEmpty ? 1 : 0);
  }

  private void grow() {
    long[] wider = new long[places.length * 2];
    Arrays.stream(places)
        .filter(value -> value != EMPTY)
        .forEach(value -> wider[find(wider, value)] = value);
    places = wider;
  }

  /// Where `value` is, or the empty place where it belongs.
  private static int find(long[] places, long value) {
    int mask = places.length - 1;
    int at = (int) (value ^ value >>> 32) & mask;
    while (places[at] != EMPTY && places[at] != value) {
      at = at + 1 & mask;
    }
    return at;
  }
}
