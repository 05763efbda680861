package org.onrecord.publish.team;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.OwnPasskey;
import org.onrecord.model.people.OwnSession;

/// One's own account.
///
/// @param sessions one's logins, this one first
/// @param recovery how many codes that stand in for the second factor are left
/// @param passkeyOptions what the browser needs to make a passkey, as JSON; empty before one has
///   confirmed who one is
/// @param told what was done, or why it was not
public record MinePage(
    Member member,
    List<OwnSession> sessions,
    List<OwnPasskey> passkeys,
    int recovery,
    String passkeyOptions,
    String suggestion,
    int shortest,
    Optional<Told> told) {
  public MinePage {
    sessions = List.copyOf(sessions);
    passkeys = List.copyOf(passkeys);
  }
}
