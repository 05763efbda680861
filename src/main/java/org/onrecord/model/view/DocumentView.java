package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Document;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Noted;

/// One document in full.
///
/// @param path where it came from, as the reader was told
/// @param findings all that was found in it, in the order of the text
/// @param meetings its passages (`a`) that meet passages of other documents (`b`)
/// @param copies the other documents of its voice, the earliest first, at most [#MOST_COPIES]; how
///   many there are the card tells, and [VoiceView] has them all
/// @param earlier the version this one replaced
/// @param later the version that replaced this one
public record DocumentView(
    DocumentCard card,
    Document document,
    String path,
    long bytes,
    List<Noted> findings,
    List<Meeting> meetings,
    List<DocumentCard> copies,
    Optional<DocumentCard> earlier,
    Optional<DocumentCard> later) {
  /// Copies that are named with a document. A text that went through a thousand papers would
  /// otherwise be named a thousand times in each of them.
  public static final int MOST_COPIES = 12;

  public DocumentView {
    findings = List.copyOf(findings);
    meetings = List.copyOf(meetings);
    copies = List.copyOf(copies);
  }

  /// How many documents of its voice are not among the copies.
  public int moreCopies() {
    return copies.size() < MOST_COPIES ? 0 : card.voice().documents() - 1 - copies.size();
  }
}
