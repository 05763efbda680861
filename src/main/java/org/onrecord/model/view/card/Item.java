package org.onrecord.model.view.card;

import java.util.List;
import java.util.Optional;

/// One row of a list of findings.
///
/// @param copies where other documents of the same voice have the same passage
/// @param series the figures it measures one thing with; only of figures
public record Item(Cited cited, Noted noted, List<Place> copies, Optional<Ref> series) {
  public Item {
    copies = List.copyOf(copies);
  }
}
