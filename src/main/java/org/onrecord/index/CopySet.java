package org.onrecord.index;

import java.util.HashSet;
import java.util.Set;

/// Which copies were counted for which value of a facet.
final class CopySet {
  private record Seen(String field, String value, long copy) {}

  private final Set<Seen> seen = new HashSet<>();

  boolean add(String field, String value, long copy) {
    return seen.add(new Seen(field, value, copy));
  }
}
