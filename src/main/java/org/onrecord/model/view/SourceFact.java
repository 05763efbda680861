package org.onrecord.model.view;

import java.time.Instant;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.view.card.Cited;

/// What is said of a source, and on what grounds.
///
/// @param value a word of [org.onrecord.model.SourceKind] for [SourceTrait#KIND], else free words
public record SourceFact(SourceTrait trait, String value, Ground ground) {
  /// Where it comes from.
  public sealed interface Ground {
    /// A document says so.
    ///
    /// @param rule the reason in words why the passage was taken for it
    record Stated(Cited cited, String rule) implements Ground {}

    /// A person says so.
    ///
    /// @param stands whether no later note of the same trait took its place
    record Noted(String by, Instant at, String reason, boolean stands) implements Ground {}
  }
}
