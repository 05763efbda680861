package org.onrecord.publish.team;

/// What came of something that was asked for.
///
/// @param done whether it was done
/// @param words what was done, or why it was not
public record Told(boolean done, String words) {}
