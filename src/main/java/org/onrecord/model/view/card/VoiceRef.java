package org.onrecord.model.view.card;

/// The voice a document belongs to.
///
/// @param id the document id of its earliest text
/// @param documents how many documents are this voice, at least 1
public record VoiceRef(String id, int documents) {
  public VoiceRef {
    if (documents < 1) {
      throw new IllegalArgumentException("a voice without a document");
    }
  }
}
