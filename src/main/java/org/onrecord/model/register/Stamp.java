package org.onrecord.model.register;

import java.util.Optional;

/// Which entry of the log says so, who made it and when.
///
/// @param entry its index in the log
/// @param by the person's name
/// @param at UTC, ISO 8601; the day alone where the moment is nobody's business
/// @param signed the person's own key, in OpenSSH's form, whose signature the entry carries; empty
///   where only whoever keeps the record vouches for it
public record Stamp(long entry, String by, String at, Optional<String> signed) {
  public Stamp {
    if (entry < 0 || by.isBlank() || at.isBlank()) {
      throw new IllegalArgumentException("an entry without place, name or time");
    }
  }

  /// The day, UTC.
  public String day() {
    return at.substring(0, Math.min(at.length(), "2031-01-01".length()));
  }
}
