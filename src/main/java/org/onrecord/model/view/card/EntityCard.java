package org.onrecord.model.view.card;

import java.util.List;
import java.util.Optional;

/// What a list says of a person, organisation, group or place.
///
/// @param otherNames other ways the documents write the name
/// @param office the best attested office, in a document's words
/// @param promised commitments it made
/// @param asked calls and demands it made
/// @param said its quotations and claims
/// @param saidOf findings of others that name it
/// @param together what it said, promised or asked for beside somebody else who is named first
public record EntityCard(
    EntityRef ref,
    List<String> otherNames,
    Optional<String> office,
    int documents,
    int voices,
    int promised,
    int asked,
    int said,
    int saidOf,
    int together) {
  public EntityCard {
    otherNames = List.copyOf(otherNames);
  }
}
