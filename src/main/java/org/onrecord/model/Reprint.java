package org.onrecord.model;

import java.util.List;

/// Two documents that are one voice: the same text, whole or in large part.
///
/// @param score 0 to 1: how much of the shorter text stands in the longer
/// @param shared the passages of `a` and `b` that correspond, in the order of `a`
public record Reprint(Sha256 a, Sha256 b, double score, List<Shared> shared) {
  public Reprint {
    shared = List.copyOf(shared);
  }

  /// A passage of one that stands in the other.
  public record Shared(Span inA, Span inB) {}
}
