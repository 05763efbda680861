package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.model.Stance;
import org.onrecord.model.view.Meeting;

/// What passages of others have to do with one paragraph, for one way in which they stand to it: of
/// each voice the strongest, strongest voices first.
///
/// @param shown the meetings that stand open
public record Against(Stance stance, List<Voiced> shown, List<Voiced> folded) {
  /// Of all meetings of a paragraph, so many stand open.
  private static final int OPEN = 2;

  public Against {
    shown = List.copyOf(shown);
    folded = List.copyOf(folded);
  }

  /// The strongest meeting with one voice.
  ///
  /// @param more how many more passages of that voice stand to the paragraph in the same way
  public record Voiced(Meeting meeting, int more) {}

  public int voices() {
    return shown.size() + folded.size();
  }

  public Meeting strongest() {
    return (shown.isEmpty() ? folded.getFirst() : shown.getFirst()).meeting();
  }

  /// Contradictions first, then agreement in part, then agreement.
  static List<Against> of(List<Meeting> meetings) {
    var groups = new ArrayList<Against>();
    int open = OPEN;
    for (Stance stance : List.of(Stance.CONTRADICT, Stance.PARTLY, Stance.AGREE)) {
      List<Voiced> met = voiced(meetings.stream().filter(m -> m.stance() == stance).toList());
      if (!met.isEmpty()) {
        int shown = Math.min(open, met.size());
        open -= shown;
        groups.add(new Against(stance, met.subList(0, shown), met.subList(shown, met.size())));
      }
    }
    return groups;
  }

  private static List<Voiced> voiced(List<Meeting> meetings) {
    var byVoice = new LinkedHashMap<String, List<Meeting>>();
    meetings.stream()
        .sorted(Comparator.comparingDouble(m -> -m.score()))
        .forEach(m ->
            byVoice
                .computeIfAbsent(m.b().place().document().voice().id(), _ -> new ArrayList<>())
                .add(m));
    return byVoice.values().stream().map(Against::first).toList();
  }

  private static Voiced first(List<Meeting> strongestFirst) {
    long passages = strongestFirst.stream().map(m -> m.b().place()).distinct().count();
    return new Voiced(strongestFirst.getFirst(), (int) passages - 1);
  }
}
