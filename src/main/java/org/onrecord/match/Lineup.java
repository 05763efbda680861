package org.onrecord.match;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.match.pair.Told;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// How documents stand to each other.
///
/// @param reprints pairs of documents that are copies of each other
/// @param voices groups of documents that are one voice; a document that stands alone is in none
/// @param pairs passages of different voices that meet, those that say most to a reader first
/// @param matters the same pairs, gathered by what they are about; each pair is in exactly one
/// @param entities all that documents name, by id
/// @param series figures that measure one thing, by id
/// @param standings what each document stands for, for when the next come in; see [Before]
/// @param told all that passages say of each other, for the same; more than a reader is shown
public record Lineup(
    List<Reprint> reprints,
    List<Voice> voices,
    List<Pair> pairs,
    List<Matter> matters,
    List<Entity> entities,
    List<FigureSeries> series,
    Map<Sha256, Standing> standings,
    List<Told> told) {
  public Lineup {
    reprints = List.copyOf(reprints);
    voices = List.copyOf(voices);
    pairs = List.copyOf(pairs);
    matters = List.copyOf(matters);
    entities = List.copyOf(entities);
    series = List.copyOf(series);
    standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    told = List.copyOf(told);
  }
}
