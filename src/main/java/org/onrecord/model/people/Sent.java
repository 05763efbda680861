package org.onrecord.model.people;

import java.time.LocalDate;
import java.util.Optional;

/// A document that somebody sent and nobody has looked at.
///
/// @param name of the file, as they called it
/// @param by who sent it; empty for whoever has no account
public record Sent(String id, String name, Optional<String> by, LocalDate day, long bytes) {}
