package org.onrecord.model.view;

import java.util.List;
import org.onrecord.model.view.card.DocumentCard;

/// Documents that are one voice.
///
/// @param earliest the first published, as far as is known
/// @param copies the others, in the order of time
public record VoiceView(DocumentCard earliest, List<Copy> copies) {
  public VoiceView {
    copies = List.copyOf(copies);
  }

  /// A later document of the voice.
  ///
  /// @param score 0 to 1: how much of the shorter text stands in the longer
  /// @param shared how many passages it shares with the earliest
  public record Copy(DocumentCard document, double score, int shared) {}
}
