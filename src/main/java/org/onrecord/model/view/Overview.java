package org.onrecord.model.view;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.view.list.Catalogue;

/// What is in a record, in numbers.
///
/// @param name the record's own
/// @param published whether this is what others get to see, as each source is shared
/// @param named documents that name who publishes them
/// @param skipped hidden files and links that were not followed
/// @param contested matters in which two voices contradict each other
/// @param contradictions how many two voices contradict each other on one matter
/// @param first when the earliest document was published, as far as they say
/// @param paid documents that say somebody paid for them
/// @param findings how many rows each catalogue has, copies not counted
public record Overview(
    String name,
    boolean published,
    int documents,
    int named,
    int sources,
    int voices,
    int matters,
    int contested,
    int contradictions,
    int entities,
    int paid,
    int read,
    int partly,
    int refused,
    int skipped,
    Optional<When> first,
    Optional<When> last,
    Map<Catalogue, Integer> findings) {
  public Overview {
    var ordered = new EnumMap<Catalogue, Integer>(Catalogue.class);
    ordered.putAll(findings);
    findings = Collections.unmodifiableMap(ordered);
  }

  public int count(Catalogue catalogue) {
    return findings.getOrDefault(catalogue, 0);
  }
}
