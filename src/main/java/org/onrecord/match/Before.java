package org.onrecord.match;

import java.util.List;
import java.util.Map;
import org.onrecord.match.pair.Told;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// What was known when documents were lined up last.
///
/// @param standings what each document stood for then, see [Standing]
/// @param reprints all pairs of copies
/// @param told all that passages say of each other
public record Before(Map<Sha256, Standing> standings, List<Reprint> reprints, List<Told> told) {
  /// Nothing: everything is looked at.
  public static final Before NOTHING = new Before(Map.of(), List.of(), List.of());

  public Before {
    standings = Map.copyOf(standings);
    reprints = List.copyOf(reprints);
    told = List.copyOf(told);
  }
}
