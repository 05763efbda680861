package org.onrecord.store.change;

import java.time.Instant;
import java.util.List;
import org.onrecord.model.Called;
import org.onrecord.model.Sha256;

/// A list of people as the tables take it in.
///
/// @param line index of its entry in the log, and one
/// @param name what its file is called; a later list of the same name replaces an earlier one
/// @param refusals how many items could not be used
public record PeopleArrival(
    int line, Instant received, String name, Sha256 hash, List<Called> people, int refusals) {
  public PeopleArrival {
    people = List.copyOf(people);
  }
}
