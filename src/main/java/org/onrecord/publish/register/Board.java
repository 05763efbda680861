package org.onrecord.publish.register;

import java.util.List;

/// Commitments by where they stand.
public record Board(List<Pile> piles) {
  public Board {
    piles = List.copyOf(piles);
  }

  /// Those that stand at one step.
  ///
  /// @param decided whether a verdict put them there
  /// @param rows the first of them
  /// @param address of the list of all
  public record Pile(
      String label, boolean decided, int total, List<RegisterRow> rows, String address) {
    public Pile {
      rows = List.copyOf(rows);
    }
  }
}
