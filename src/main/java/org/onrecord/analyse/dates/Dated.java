package org.onrecord.analyse.dates;

import java.util.Optional;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.Span;
import org.onrecord.model.When;

/// One date of a text, resolved.
///
/// @param at its words, without the preposition that leads them in
/// @param from index of its first token
/// @param to one past the index of its last token
/// @param value what is meant; empty when it cannot be known
/// @param introduction the word that leads it in
/// @param named whether the words name a day, month, year or weekday, and do not only count units
///   of time: their digits are no figures
/// @param label the event it dates, in the document's words
/// @param rule how the value is known, in words
public record Dated(
    Span at,
    int from,
    int to,
    Optional<When> value,
    Precision precision,
    Introduction introduction,
    boolean named,
    Optional<String> label,
    double confidence,
    String rule) {}
