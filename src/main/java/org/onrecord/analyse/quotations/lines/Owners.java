package org.onrecord.analyse.quotations.lines;

import java.util.Optional;

/// Says whose something is: "the ministry's claim", "her claim".
public final class Owners {
  private final Line line;

  public Owners(Line line) {
    this.line = line;
  }

  /// The words that say whose the thing is in whose noun group element `e` stands.
  public Optional<Source> owner(int e) {
    var group = line.noun(e);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    int first = line.first(group.get());
    if (group.get().hasOwner()) {
      int end = line.element(group.get().ownerEnd() - 1) + 1;
      return end > first ? Optional.of(Source.of(first, end)) : Optional.empty();
    }
    return switch (line.lower(first)) {
      case "his", "her", "their", "my", "our", "its" -> Optional.of(Source.of(first, first + 1));
      default -> Optional.empty();
    };
  }
}
