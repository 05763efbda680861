package org.onrecord.store.accounts;

import java.time.Instant;

/// A login.
///
/// @param hash of what the browser carries
/// @param half whether the second factor is still missing
/// @param confirmed when who sits there last proved who they are
public record SessionRow(
    String hash,
    String id,
    String account,
    boolean half,
    Instant began,
    Instant used,
    Instant confirmed) {}
