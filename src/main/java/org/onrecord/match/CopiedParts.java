package org.onrecord.match;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;

/// The parts of a document that stand in an earlier document of its voice.
final class CopiedParts {
  private final List<Span> parts = new ArrayList<>();

  void add(Span part) {
    parts.add(part);
  }

  @Override
  public String toString() {
    return parts.toString();
  }

  /// Whether more than half of `passage` is copied.
  boolean cover(Span passage) {
    return parts.stream().anyMatch(part -> part.shared(passage) * 2 > passage.length());
  }
}
