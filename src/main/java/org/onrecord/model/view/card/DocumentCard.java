package org.onrecord.model.view.card;

import java.util.Optional;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.When;

/// What a list says of a document.
///
/// @param title the document's own; empty when it gives none
/// @param beginning its first words, to call it by when it gives none; empty when it has no words
/// @param fileName what the file is called
/// @param source who publishes it; empty when it does not say
/// @param paid whether it says that somebody paid for it
/// @param partly whether only part of it could be read
/// @param sharing how much of it others get to see
public record DocumentCard(
    Sha256 hash,
    Optional<String> title,
    Optional<String> beginning,
    String fileName,
    Optional<Ref> source,
    Optional<When> published,
    Optional<String> language,
    boolean paid,
    boolean partly,
    VoiceRef voice,
    Sharing sharing) {
  /// What its address holds.
  public String id() {
    return hash.brief();
  }
}
