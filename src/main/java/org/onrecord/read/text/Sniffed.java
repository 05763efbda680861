package org.onrecord.read.text;

/// What a file is.
///
/// @param name for people: `PNG picture`
public record Sniffed(Kind kind, String name) {}
