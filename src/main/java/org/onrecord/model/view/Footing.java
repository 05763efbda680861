package org.onrecord.model.view;

import java.util.List;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Ref;

/// What the voices of a matter rest on: ten articles that cite one official rest on one official,
/// and two papers of one owner are not independent of each other.
///
/// @param voices how many voices there are
/// @param sources how many sources they are of
/// @param independent how many of these are left when those of one owner count once, as far as
///   owners are known
/// @param owners owners of more than one of the sources
/// @param words on whose word voices say it, who is cited by most first
public record Footing(
    int voices, int sources, int independent, List<Owner> owners, List<Word> words) {
  public Footing {
    owners = List.copyOf(owners);
    words = List.copyOf(words);
  }

  /// @param name as documents or people have it
  public record Owner(String name, List<Ref> sources) {
    public Owner {
      sources = List.copyOf(sources);
    }
  }

  /// @param who whom the passages have their words from, or who publishes them
  /// @param voices how many voices have it from there
  public record Word(EntityRef who, int voices) {}

  /// Whether all voices have it from one, and there is more than one voice.
  public boolean isOneWord() {
    return voices > 1 && !words.isEmpty() && words.getFirst().voices() == voices;
  }
}
