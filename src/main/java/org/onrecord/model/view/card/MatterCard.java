package org.onrecord.model.view.card;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.When;

/// What a list says of a matter.
///
/// @param title what it is about, in a passage's words
/// @param paid how many of its passages stand in paid texts
/// @param kinds the kinds of finding that meet in it
/// @param strongest the pair a reader should see first, contradictions before agreement
/// @param last when the latest of its documents was published
public record MatterCard(
    String id,
    String title,
    int voices,
    int documents,
    Tally tally,
    int paid,
    List<Finding.Kind> kinds,
    Meeting strongest,
    Optional<When> last) {
  public MatterCard {
    kinds = List.copyOf(kinds);
  }
}
