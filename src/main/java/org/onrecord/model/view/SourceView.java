package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.SourceCard;

/// One source. Its documents are a list of their own: [TextsView#documents] with SOURCE.
///
/// @param entity the organisation of the same name that documents speak of
/// @param facts what is said of it, by trait: documents first, then people, the latest first
/// @param authorities whom its texts have their words from, most voices first
/// @param pairs how it stands to each other source, the most opposed first
/// @param sharesVoiceWith sources that carried the same text
public record SourceView(
    SourceCard card,
    Optional<EntityRef> entity,
    List<SourceFact> facts,
    List<Authority> authorities,
    List<SourcePair> pairs,
    List<Ref> sharesVoiceWith) {
  public SourceView {
    facts = List.copyOf(facts);
    authorities = List.copyOf(authorities);
    pairs = List.copyOf(pairs);
    sharesVoiceWith = List.copyOf(sharesVoiceWith);
  }

  /// @param voices of the source's voices, how many have words from them
  public record Authority(EntityRef who, int voices) {}
}
