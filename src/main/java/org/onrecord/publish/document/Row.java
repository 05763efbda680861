package org.onrecord.publish.document;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/// One paragraph: its number, its words with their marks, what there is to say beside it.
///
/// @param page the page that begins with this paragraph
/// @param given whether the paragraph's number is its address on this page; only its first piece
///   has it
public record Row(
    int number,
    boolean given,
    Content words,
    List<Note> notes,
    Optional<Integer> page,
    boolean boilerplate) {
  /// More notes than these are folded.
  public static final int SHOWN = 4;

  public Row {
    notes = List.copyOf(notes);
  }

  public List<Note> shown() {
    return notes.subList(0, Math.min(SHOWN, notes.size()));
  }

  public List<Note> folded() {
    return notes.subList(Math.min(SHOWN, notes.size()), notes.size());
  }

  public long contradictions() {
    return notes.stream().filter(Note::contradicts).count();
  }
}
