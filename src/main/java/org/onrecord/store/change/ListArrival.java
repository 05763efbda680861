package org.onrecord.store.change;

import java.time.Instant;
import java.util.List;
import org.onrecord.model.Checked;
import org.onrecord.model.Sha256;

/// A list of statements as the tables take it in.
///
/// @param line index of its entry in the log, and one
/// @param name what its file is called; a later list of the same name replaces an earlier one
/// @param refused items that could not be used, each with its place and the reason
public record ListArrival(
    int line,
    Instant received,
    String name,
    Sha256 hash,
    List<Checked> items,
    List<String> refused) {
  public ListArrival {
    items = List.copyOf(items);
    refused = List.copyOf(refused);
  }
}
