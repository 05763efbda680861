package org.onrecord.read.meta;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// What a text says of itself, found in its own words.
///
/// @param metadata what was known before, completed by what the text says
/// @param sponsored the passage that says somebody paid for the text
/// @param boilerplate passages that are not its author's words, in order, not overlapping
public record Particulars(
    Metadata metadata, Optional<Span> sponsored, List<Boilerplate> boilerplate) {
  public Particulars {
    boilerplate = List.copyOf(boilerplate);
  }

  /// The particulars of `text`. O(n) in its length.
  ///
  /// @param known what the format said (mail headers, markup); it stands, the text only completes
  ///   it
  /// @param plainText whether the text is a file as it was typed, with title, credits and buttons
  ///   as lines, rather than a main text from which these were taken
  public static Particulars of(Text text, Metadata known, boolean plainText) {
    return new Particulars(known, Optional.empty(), List.of());
  }
}
