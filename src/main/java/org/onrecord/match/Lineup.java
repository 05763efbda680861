package org.onrecord.match;

import java.util.List;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;

/// How documents stand to each other.
///
/// @param reprints pairs of documents that are copies of each other
/// @param voices groups of documents that are one voice; a document that stands alone is in none
/// @param pairs passages of different voices that meet, those that say most to a reader first
/// @param matters the same pairs, gathered by what they are about; each pair is in exactly one
/// @param entities all that documents name, by id
/// @param series figures that measure one thing, by id
public record Lineup(
    List<Reprint> reprints,
    List<Voice> voices,
    List<Pair> pairs,
    List<Matter> matters,
    List<Entity> entities,
    List<FigureSeries> series) {
  public Lineup {
    reprints = List.copyOf(reprints);
    voices = List.copyOf(voices);
    pairs = List.copyOf(pairs);
    matters = List.copyOf(matters);
    entities = List.copyOf(entities);
    series = List.copyOf(series);
  }
}
