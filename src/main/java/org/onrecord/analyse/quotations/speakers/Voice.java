package org.onrecord.analyse.quotations.speakers;

import java.util.Optional;

/// Who speaks the words that are being read, and to whom.
///
/// @param speaker whom "I" means; empty for the writer
/// @param hearer whom "you" means
public record Voice(Optional<String> speaker, Optional<String> hearer) {
  /// The writer, who speaks to nobody in particular.
  public static final Voice WRITER = new Voice(Optional.empty(), Optional.empty());

  /// That of `speaker`, to nobody in particular.
  public static Voice of(Optional<String> speaker) {
    return new Voice(speaker, Optional.empty());
  }

  /// That of a turn of an interview.
  public static Voice of(Turn turn) {
    return new Voice(turn.speaker(), turn.hearer());
  }

  /// Whether nobody but the writer speaks.
  public boolean isWriter() {
    return speaker.isEmpty() && hearer.isEmpty();
  }
}
