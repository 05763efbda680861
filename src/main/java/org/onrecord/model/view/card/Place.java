package org.onrecord.model.view.card;

import java.util.Optional;
import org.onrecord.model.Span;

/// Where a passage stands.
///
/// @param at its code points in the document's text
/// @param paragraph its number, from 1, as [Paragraphs] counts
/// @param page from 1; empty where the document has no pages
public record Place(DocumentCard document, Span at, int paragraph, Optional<Integer> page) {}
