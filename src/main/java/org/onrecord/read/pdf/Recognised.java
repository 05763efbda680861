package org.onrecord.read.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Because;

/// What character recognition gave.
///
/// @param lines paragraphs by the index of their page
/// @param because what to tell people about it; empty when nothing was tried
record Recognised(Map<Integer, List<String>> lines, Optional<Because> because) {
  Recognised {
    lines = Map.copyOf(lines);
  }

  static Recognised none() {
    return new Recognised(Map.of(), Optional.empty());
  }
}
