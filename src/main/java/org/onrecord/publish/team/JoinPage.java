package org.onrecord.publish.team;

import java.util.Optional;
import org.onrecord.model.people.Role;

/// Where somebody makes an account, or chooses a new password, by a link that works once.
///
/// @param token what the link holds
/// @param works whether it still works
/// @param role what they will be
/// @param owner whose password is chosen anew; empty for somebody new
/// @param name as typed
/// @param suggestion a passphrase to take or leave
/// @param shortest how long a password is at least
/// @param wrong why it was not taken
public record JoinPage(
    String token,
    boolean works,
    Role role,
    Optional<String> owner,
    String name,
    String suggestion,
    int shortest,
    Optional<String> wrong) {}
