package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;

/// One source. Its documents are a list of their own: [RecordView#documents] with SOURCE.
///
/// @param entity the organisation of the same name that documents speak of
/// @param owners what documents say of who owns or publishes it
/// @param pairs how it stands to each other source, the most opposed first
/// @param sharesVoiceWith sources that carried the same text
public record SourceView(
    SourceCard card,
    Optional<EntityRef> entity,
    List<EntityView.Tie> owners,
    List<SourcePair> pairs,
    List<Ref> sharesVoiceWith) {
  public SourceView {
    owners = List.copyOf(owners);
    pairs = List.copyOf(pairs);
    sharesVoiceWith = List.copyOf(sharesVoiceWith);
  }
}
