package org.onrecord.model;

import java.time.Instant;

/// What a person says of a source, by name and with the reason. Nothing is taken back: a later note
/// on the same trait counts instead of an earlier one, which stays readable.
///
/// @param source the source's id, as its page's address has it
/// @param value a word of [SourceKind] for [SourceTrait#KIND], else free words; empty says that the
///   earlier note no longer holds
/// @param reason how one knows
/// @param by who says so
public record SourceNote(
    String source, SourceTrait trait, String value, String reason, String by, Instant at) {
  public SourceNote {
    trait.check(value);
    if (source.isBlank() || reason.isBlank() || by.isBlank()) {
      throw new IllegalArgumentException("a note needs a source, a reason and a name");
    }
  }
}
