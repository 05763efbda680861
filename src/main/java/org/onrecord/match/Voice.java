package org.onrecord.match;

import java.util.List;
import org.onrecord.model.Sha256;

/// Two or more documents that are one voice: reprints of each other, directly or through others.
///
/// @param earliest the first published, as far as the documents say; among those that do not say,
///   the first that was added
/// @param others the rest, in the same order
public record Voice(Sha256 earliest, List<Sha256> others) {
  public Voice {
    others = List.copyOf(others);
    if (others.isEmpty()) {
      throw new IllegalArgumentException("one document alone is not listed as a voice");
    }
  }
}
