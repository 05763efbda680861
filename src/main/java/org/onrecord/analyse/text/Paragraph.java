package org.onrecord.analyse.text;

import org.onrecord.model.Span;

/// One paragraph: a line of the text that is not blank, or several that were wrapped by hand.
///
/// @param at from its first to past its last token
/// @param from index of its first token
/// @param to one past the index of its last token
/// @param firstSentence index of its first sentence
/// @param endSentence one past the index of its last sentence
public record Paragraph(Span at, int from, int to, int firstSentence, int endSentence) {}
