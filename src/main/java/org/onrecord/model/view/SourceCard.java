package org.onrecord.model.view;

/// What a list says of a source.
///
/// @param voices of its documents, how many voices they are
/// @param alone of these, how many no other source shares
/// @param paid of its documents, how many say that somebody paid for them
public record SourceCard(Ref ref, int documents, int voices, int alone, int paid, Tally tally) {}
