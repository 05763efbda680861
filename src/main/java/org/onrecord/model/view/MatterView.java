package org.onrecord.model.view;

import java.util.List;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.VoiceRef;

/// One matter: what each voice says of it, and how they stand to each other.
///
/// @param positions one a voice, in the order of time
/// @param meetings all pairs, contradictions first, then the strongest
/// @param footing what its voices rest on
/// @param silent sources that write of the same people or topic and say nothing of this
public record MatterView(
    MatterCard card,
    List<Position> positions,
    List<Meeting> meetings,
    Footing footing,
    List<Ref> silent) {
  public MatterView {
    positions = List.copyOf(positions);
    meetings = List.copyOf(meetings);
    silent = List.copyOf(silent);
  }

  /// What one voice says.
  ///
  /// @param passages in the order of the text, of its earliest document
  /// @param copies its other documents
  public record Position(VoiceRef voice, List<Cited> passages, List<DocumentCard> copies) {
    public Position {
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a position without a passage");
      }
      passages = List.copyOf(passages);
      copies = List.copyOf(copies);
    }
  }
}
