package org.onrecord.analyse.quotations.marks;

import org.onrecord.model.Span;

/// Words between quotation marks.
///
/// @param outer with the marks
/// @param words without them
/// @param depth 0, or how many other pairs of marks stand around it
/// @param closed whether a closing mark was found; without one, `words` ends with its sentence or
///   paragraph
public record Marked(Span outer, Span words, int depth, boolean closed) {}
