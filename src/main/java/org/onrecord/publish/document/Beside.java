package org.onrecord.publish.document;

import java.util.List;
import org.onrecord.model.Stance;

/// All that stands beside a paragraph: what others say of it, then what was found in it.
///
/// @param against what passages of others have to do with it
/// @param notes its findings, what people come for first
public record Beside(List<Against> against, List<Note> notes) {
  /// So many stand open beside one paragraph, meetings included; the rest is folded.
  private static final int SHOWN = 4;

  public Beside {
    against = List.copyOf(against);
    notes = List.copyOf(notes);
  }

  public boolean isEmpty() {
    return against.isEmpty() && notes.isEmpty();
  }

  public List<Note> shown() {
    return notes.subList(0, open());
  }

  public List<Note> folded() {
    return notes.subList(open(), notes.size());
  }

  private int open() {
    int meetings = against.stream().mapToInt(a -> a.shown().size()).sum();
    return Math.min(notes.size(), SHOWN - meetings);
  }

  /// How many voices contradict it.
  public int contradicting() {
    return against.stream()
        .filter(a -> a.stance() == Stance.CONTRADICT)
        .mapToInt(Against::voices)
        .sum();
  }

  public int count() {
    return notes.size() + against.size();
  }
}
