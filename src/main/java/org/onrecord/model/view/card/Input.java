package org.onrecord.model.view.card;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Flag;
import org.onrecord.model.Sha256;
import org.onrecord.model.Worded;

/// One input and what became of it.
///
/// @param path where it came from, `container!/part` inside a container
/// @param because why it was refused or read only in part
/// @param documentId its document; empty when it has none
/// @param superseded whether a newer version of the same path came in later
public record Input(
    String path,
    Sha256 hash,
    Instant received,
    Outcome outcome,
    Optional<Because> because,
    Set<Flag> flags,
    Optional<String> documentId,
    boolean superseded) {
  public enum Outcome implements Worded {
    REFUSED,
    PARTLY,
    READ
  }
}
