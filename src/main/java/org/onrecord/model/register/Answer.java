package org.onrecord.model.register;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.Worded;

/// What those who were asked did about a demand.
///
/// @param object the commitment or institution it is, in this register
/// @param note in words
/// @param on when
public record Answer(
    Answer.Kind kind,
    Optional<String> object,
    String note,
    Optional<When> on,
    List<Quoted> passages,
    Stamp stamp) {
  public enum Kind implements Worded {
    COMMITMENT,
    LAW,
    INSTITUTION,
    REFUSAL,
    SILENCE
  }

  public Answer {
    note = Words.of("'note'", note);
    passages = List.copyOf(passages);
  }
}
