package org.onrecord.model.people;

import java.time.Instant;

/// A login, as its owner sees it. Nothing tells from where it came: that is not kept.
///
/// @param id names it; not what the browser carries
/// @param used when it was last used, to five minutes
/// @param current whether it is the one that asks
public record OwnSession(String id, Instant began, Instant used, boolean current) {}
