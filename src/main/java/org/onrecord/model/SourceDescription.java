package org.onrecord.model;

import java.util.Objects;
import java.util.Optional;

/// One thing that a document says of a source, in one passage: what it is, whose it is, who pays
/// for it.
///
/// @param at the words that say it
/// @param source of whom, by the fullest name the document gives; empty when the document speaks of
///   this very text ("paid for by …")
/// @param trait what is told of it
/// @param value what is said: a word of [SourceKind] for [SourceTrait#KIND], else a name or the
///   document's own words
public record SourceDescription(
    Span at, Optional<String> source, SourceTrait trait, String value, Grounds grounds) {
  public SourceDescription {
    Objects.requireNonNull(trait, "trait is null");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a description that says nothing");
    }
  }

  /// The same, where `by` code points more stand before it.
  public SourceDescription moved(int by) {
    return new SourceDescription(at.moved(by), source, trait, value, grounds.moved(by));
  }
}
