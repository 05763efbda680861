package org.onrecord.model.view.card;

import java.time.Instant;
import java.util.List;
import org.onrecord.model.Sha256;

/// A list of statements that was taken into the record.
///
/// @param name what its file is called
/// @param hash of its bytes as received
/// @param items how many statements were read
/// @param refused items that could not be used, each with its place and the reason; the first of
///   them when there are very many
/// @param refusals how many those are in all
public record ImportedList(
    String name, Sha256 hash, Instant received, int items, List<String> refused, int refusals) {
  public ImportedList {
    refused = List.copyOf(refused);
  }
}
