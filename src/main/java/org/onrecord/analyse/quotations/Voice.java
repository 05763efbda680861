package org.onrecord.analyse.quotations;

import java.util.Optional;

/// Who speaks the words that are being read, and to whom.
///
/// @param speaker whom "I" means; empty for the writer
/// @param hearer whom "you" means
record Voice(Optional<String> speaker, Optional<String> hearer) {
  /// The writer, who speaks to nobody in particular.
  static final Voice WRITER = new Voice(Optional.empty(), Optional.empty());

  static Voice of(Optional<String> speaker) {
    return new Voice(speaker, Optional.empty());
  }

  static Voice of(Turn turn) {
    return new Voice(turn.speaker(), turn.hearer());
  }

  boolean isWriter() {
    return speaker.isEmpty() && hearer.isEmpty();
  }
}
