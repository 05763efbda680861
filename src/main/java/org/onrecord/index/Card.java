package org.onrecord.index;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.VoiceRef;

/// What a reader may narrow a search by, of one document.
///
/// @param source who publishes it
/// @param language BCP 47 primary subtag
/// @param year of publication
/// @param paid whether it says that somebody paid for it
/// @param voice the voice it belongs to
/// @param who for findings, by id: who speaks, promises, asks or asserts
public record Card(
    Optional<Ref> source,
    Optional<String> language,
    OptionalInt year,
    boolean paid,
    VoiceRef voice,
    Map<String, EntityRef> who) {
  public Card {
    who = Map.copyOf(who);
  }
}
