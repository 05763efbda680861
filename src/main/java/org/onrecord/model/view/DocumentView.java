package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Document;

/// One document in full.
///
/// @param path where it came from, as the reader was told
/// @param findings all that was found in it, in the order of the text
/// @param meetings its passages (`a`) that meet passages of other documents (`b`)
/// @param copies the other documents of its voice, the earliest first
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
  public DocumentView {
    findings = List.copyOf(findings);
    meetings = List.copyOf(meetings);
    copies = List.copyOf(copies);
  }
}
