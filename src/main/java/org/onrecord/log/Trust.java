package org.onrecord.log;

import java.util.Optional;
import java.util.Set;
import org.onrecord.log.note.VerifierKey;

/// Which keys somebody knows a log by, from elsewhere than the log.
///
/// @param pinned the key they hold it to be known by; when empty, the log's own word is taken for
///   the key it began with
/// @param accepted keys that replaced lost ones, and of which they made sure in another way
public record Trust(Optional<VerifierKey> pinned, Set<VerifierKey> accepted) {
  /// The log's own word.
  public static final Trust ITS_WORD = new Trust(Optional.empty(), Set.of());

  public Trust {
    accepted = Set.copyOf(accepted);
  }

  /// Trust in one key, or in the log's own word.
  public static Trust in(Optional<VerifierKey> pinned) {
    return new Trust(pinned, Set.of());
  }

  /// Whether anything is known of the log beforehand.
  public boolean isPinned() {
    return pinned.isPresent();
  }

  boolean names(VerifierKey key) {
    return accepted.contains(key) || pinned.filter(key::equals).isPresent();
  }
}
