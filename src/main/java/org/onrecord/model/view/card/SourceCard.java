package org.onrecord.model.view.card;

import java.util.Optional;
import org.onrecord.model.SourceKind;

/// What a list says of a source.
///
/// @param stated whether its documents name it; else it stands for the one document that names
///   nobody, and its label is that document's title or first words
/// @param kind what it is, as a person noted it last, else as a document says
/// @param voices of its documents, how many voices they are
/// @param alone of these, how many no other source shares
/// @param paid of its documents, how many say that somebody paid for them
public record SourceCard(
    Ref ref,
    boolean stated,
    Optional<SourceKind> kind,
    int documents,
    int voices,
    int alone,
    int paid,
    Tally tally) {}
