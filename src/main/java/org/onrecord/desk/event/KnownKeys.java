package org.onrecord.desk.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.log.Trust;
import org.onrecord.log.note.VerifierKey;

/// Which keys somebody knows a log by, from elsewhere than the log.
///
/// @param trust as the log understands them
public record KnownKeys(Trust trust) {
  /// @param pinned the verifier key that the log is known by; when empty, the log's own word is
  ///   taken for the key it began with
  /// @param accepted keys that replaced lost ones and are accepted all the same
  /// @throws IllegalArgumentException when one of them is no key
  public static KnownKeys of(Optional<String> pinned, List<String> accepted) {
    Set<VerifierKey> keys = accepted.stream().map(VerifierKey::parse).collect(Collectors.toSet());
    return new KnownKeys(new Trust(pinned.map(VerifierKey::parse), keys));
  }
}
