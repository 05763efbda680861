package org.onrecord.analyse.quotations.speakers;

import java.util.Optional;
import org.onrecord.model.Span;

/// One paragraph of what somebody says in an interview.
///
/// @param words what they say, without the label
/// @param label the words before the colon; empty in a paragraph that goes on
/// @param speaker who speaks, where that is known
/// @param hearer whom "you" means, where two talk
/// @param asks whether it is the one who asks
public record Turn(
    Span words,
    Optional<Span> label,
    Optional<String> speaker,
    Optional<String> hearer,
    boolean asks) {}
