package org.onrecord.model.view;

import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Reprint;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Meeting;

/// Two documents next to each other.
///
/// @param shared passages of `a` that stand in `b` as well, in the order of `a`; empty when they
///   share no text
/// @param meetings passages of `a` and `b` about one matter, in the order of `a`
public record Comparison(
    DocumentCard cardA,
    Document a,
    DocumentCard cardB,
    Document b,
    List<Reprint.Shared> shared,
    List<Meeting> meetings) {
  public Comparison {
    shared = List.copyOf(shared);
    meetings = List.copyOf(meetings);
  }
}
