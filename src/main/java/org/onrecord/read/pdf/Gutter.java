package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Empty space from `x0` to `x1` that runs down through rows.
record Gutter(double x0, double x1) {
  double width() {
    return x1 - x0;
  }

  double middle() {
    return (x0 + x1) / 2;
  }

  /// The space between the words of `row`, and beside them, where it is at least `narrowest` wide.
  static List<Gutter> of(Row row, double narrowest) {
    var free = new ArrayList<Gutter>();
    double from = Double.NEGATIVE_INFINITY;
    for (Word word : row.words()) {
      if (word.x0() - from >= narrowest) {
        free.add(new Gutter(from, word.x0()));
      }
      from = Math.max(from, word.x1());
    }
    free.add(new Gutter(from, Double.POSITIVE_INFINITY));
    return free;
  }

  /// The space that is free in both.
  static List<Gutter> shared(List<Gutter> a, List<Gutter> b, double narrowest) {
    var shared = new ArrayList<Gutter>();
    for (Gutter one : a) {
      for (Gutter other : b) {
        var both = new Gutter(Math.max(one.x0, other.x0), Math.min(one.x1, other.x1));
        if (both.width() >= narrowest) {
          shared.add(both);
        }
      }
    }
    return shared;
  }

  /// Those with words on both sides.
  static List<Gutter> inner(List<Gutter> all) {
    return all.stream().filter(g -> !Double.isInfinite(g.x0) && !Double.isInfinite(g.x1)).toList();
  }
}
