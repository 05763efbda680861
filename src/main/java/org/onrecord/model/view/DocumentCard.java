package org.onrecord.model.view;

import java.util.Optional;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;

/// What a list says of a document.
///
/// @param title the document's own; empty when it gives none
/// @param fileName what to call it then
/// @param source who publishes it; empty when it does not say
/// @param paid whether it says that somebody paid for it
/// @param partly whether only part of it could be read
public record DocumentCard(
    Sha256 hash,
    Optional<String> title,
    String fileName,
    Optional<Ref> source,
    Optional<When> published,
    Optional<String> language,
    boolean paid,
    boolean partly,
    VoiceRef voice) {
  /// What its address holds.
  public String id() {
    return hash.brief();
  }
}
