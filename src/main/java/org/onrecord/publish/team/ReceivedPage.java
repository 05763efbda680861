package org.onrecord.publish.team;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Sent;

/// What was sent and waits to be looked at.
///
/// @param told what was done, or why it was not
public record ReceivedPage(List<Sent> waiting, Optional<Told> told) {
  public ReceivedPage {
    waiting = List.copyOf(waiting);
  }
}
