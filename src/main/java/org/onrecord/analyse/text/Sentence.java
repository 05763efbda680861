package org.onrecord.analyse.text;

import org.onrecord.model.Span;

/// One sentence.
///
/// @param at from its first to past its last token
/// @param from index of its first token
/// @param to one past the index of its last token
/// @param paragraph which paragraph it stands in, from 0
public record Sentence(Span at, int from, int to, int paragraph) {}
