package org.onrecord.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Passage;
import org.onrecord.model.Worded;

/// Something that people should look at again.
///
/// @param on id of the object, or of the series
/// @param evidence id of the evidence it is about
/// @param passage the passage that gave rise to it
/// @param day since when, where that is known
public record Concern(
    Concern.Kind kind,
    String on,
    Optional<String> evidence,
    Optional<Passage> passage,
    Optional<LocalDate> day) {
  public enum Kind implements Worded {
    /// The day has passed and nobody judged since, or noted what came of it.
    OVERDUE,
    /// Evidence that the verdict rests on was withdrawn.
    EVIDENCE_WITHDRAWN,
    /// A newer version of a document that the verdict rests on came in.
    DOCUMENT_CHANGED,
    /// The documents that the verdict rests on are one voice.
    ONE_VOICE,
    /// A passage that came in since contradicts one that the verdict rests on.
    CONTRADICTED,
    /// Evidence was added since the last judgement.
    NEW_EVIDENCE,
    /// A figure is past the threshold of its series.
    PAST_THRESHOLD;

    /// Whether it puts a verdict in doubt.
    public boolean isDoubt() {
      return switch (this) {
        case EVIDENCE_WITHDRAWN, DOCUMENT_CHANGED, ONE_VOICE, CONTRADICTED -> true;
        case OVERDUE, NEW_EVIDENCE, PAST_THRESHOLD -> false;
      };
    }
  }
}
