package org.onrecord.model.view.card;

/// Figures of one or more documents that measure one thing.
///
/// @param title what they measure, in a document's words
/// @param unit as [org.onrecord.model.Finding.Figure] has it
/// @param figures how many
public record SeriesCard(
    String id, String title, String unit, int figures, int voices, int documents, Tally tally) {}
