package org.onrecord.analyse.dates;

import java.util.Optional;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// What a date means.
///
/// @param rule how it is known, in words
record Answer(Optional<When> value, Precision precision, double confidence, String rule) {
  static Answer of(When value, Precision precision, double confidence, String rule) {
    return new Answer(Optional.of(value), precision, confidence, rule);
  }

  /// A date that stands in the text but cannot be known.
  static Answer unknown(Precision precision, double confidence, String rule) {
    return new Answer(Optional.empty(), precision, confidence, rule);
  }
}
