package org.onrecord.model.people;

import java.time.Instant;

/// An invitation that nobody has used yet.
///
/// @param id names it; not what its link holds
/// @param by who invited
/// @param until when it ends
public record Invited(String id, Role role, String by, Instant until) {}
