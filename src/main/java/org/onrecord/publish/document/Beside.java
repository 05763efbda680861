package org.onrecord.publish.document;

import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

/// All that stands beside a paragraph: what others say of it, then what was found in it.
///
/// @param at the paragraph
/// @param against what passages of others have to do with it
/// @param notes its findings, what people come for first
public record Beside(Span at, List<Against> against, List<Note> notes) {
  /// So many stand open beside one paragraph, meetings included; the rest is folded.
  private static final int SHOWN = 4;

  /// Of all meetings of a paragraph, so many stand open.
  private static final int OPEN = 2;

  public Beside {
    against = List.copyOf(against);
    notes = List.copyOf(notes);
  }

  public boolean isEmpty() {
    return against.isEmpty() && notes.isEmpty();
  }

  /// The rows of `group` that stand open: the strongest of the first groups.
  public List<Against.Voiced> open(Against group) {
    int left = OPEN;
    for (Against each : against) {
      int shown = Math.min(left, each.count());
      if (each.equals(group)) {
        return each.rows().subList(0, shown);
      }
      left -= shown;
    }
    return List.of();
  }

  public List<Note> shown() {
    return notes.subList(0, openNotes());
  }

  public List<Note> folded() {
    return notes.subList(openNotes(), notes.size());
  }

  private int openNotes() {
    int meetings = Math.min(OPEN, against.stream().mapToInt(Against::count).sum());
    return Math.min(notes.size(), SHOWN - meetings);
  }

  /// How many voices contradict it.
  public int contradicting() {
    return against.stream()
        .filter(a -> a.stance() == Stance.CONTRADICT)
        .mapToInt(Against::count)
        .sum();
  }

  public int count() {
    return notes.size() + against.size();
  }
}
