package org.onrecord.store.accounts;

import java.util.Optional;
import org.onrecord.model.people.Invited;

/// A link that works once.
///
/// @param hash of what the link holds
/// @param account who gets a new password by it; empty for somebody new
public record InvitationRow(String hash, Invited invited, Optional<String> account) {}
