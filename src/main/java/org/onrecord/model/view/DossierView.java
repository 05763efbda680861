package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;

/// One object of the register with what its page shows.
///
/// @param related the objects it answers, is founded on, or is answered with
/// @param byVoice its evidence, documents that are one voice together; the voice with the earliest
///   evidence first
/// @param timeline what happened, in time order; what has no date last
/// @param proposed passages of other documents that meet what was said or what is evidence already,
///   and nobody added: those that came in since the last judgement first
/// @param passages those that it quotes, as they stand in their documents; those of documents that
///   are not in this record are left out
public record DossierView(
    Dossier dossier,
    List<Dossier> related,
    List<VoiceEvidence> byVoice,
    List<Moment> timeline,
    List<ProposedEvidence> proposed,
    List<Concern> concerns,
    List<Cited> passages) {
  /// The evidence that stands in documents of one voice.
  ///
  /// @param documents those of them in this record; empty when the document is not in it
  public record VoiceEvidence(String voice, List<DocumentCard> documents, List<Evidence> evidence) {
    public VoiceEvidence {
      documents = List.copyOf(documents);
      evidence = List.copyOf(evidence);
    }
  }

  /// A passage that may be evidence.
  ///
  /// @param weight what it may be, going by how it stands to the passage it meets: people decide
  /// @param why in words what makes the two meet
  /// @param isNew whether it came in since the last judgement
  public record ProposedEvidence(Cited cited, Evidence.Weight weight, String why, boolean isNew) {}

  /// One point of the timeline.
  ///
  /// @param when of which it speaks, or when its document was published
  /// @param note in the team's words; a verdict's steps
  /// @param document the card of the document that says so
  public record Moment(
      Moment.Kind kind,
      Optional<When> when,
      String note,
      Optional<Quoted> quoted,
      Optional<DocumentCard> document) {
    public enum Kind implements Worded {
      SAID,
      DUE,
      FOUNDED,
      SUPPORTS,
      UNDERMINES,
      CONTEXT,
      ANSWERED,
      OUTCOME,
      JUDGED
    }
  }

  public DossierView {
    related = List.copyOf(related);
    byVoice = List.copyOf(byVoice);
    timeline = List.copyOf(timeline);
    proposed = List.copyOf(proposed);
    concerns = List.copyOf(concerns);
    passages = List.copyOf(passages);
  }
}
