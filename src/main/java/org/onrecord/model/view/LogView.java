package org.onrecord.model.view;

import java.time.LocalDate;
import java.util.List;

/// The head of the log and a stretch of its entries.
///
/// @param size how many entries it has
/// @param root over all of them, in Base64
/// @param firstKey the verifier key that it began with; empty while it has no entry
/// @param lines the entries asked for, the last first
public record LogView(long size, String root, String firstKey, List<LogView.Line> lines) {
  /// An entry.
  ///
  /// @param content SHA-256 of what it speaks of
  /// @param open whether that is here to be read
  public record Line(long index, LocalDate day, String kind, String content, boolean open) {}

  public LogView {
    lines = List.copyOf(lines);
  }
}
