package org.onrecord.publish.matter;

import java.util.List;
import org.onrecord.model.Stance;
import org.onrecord.model.view.card.Meeting;

/// All pairs of passages between two voices, contradictions first, then the strongest.
///
/// @param first number of the earlier voice's column
/// @param second number of the later one's
public record Between(int first, int second, List<Meeting> meetings) {
  /// More pairs are folded.
  private static final int SHOWN = 2;

  public Between {
    meetings = List.copyOf(meetings);
  }

  /// Its address on the page.
  public String anchor() {
    return "between-" + first + "-" + second;
  }

  public long count(Stance stance) {
    return meetings.stream().filter(m -> m.stance() == stance).count();
  }

  public List<Meeting> shown() {
    return meetings.subList(0, Math.min(SHOWN, meetings.size()));
  }

  public List<Meeting> folded() {
    return meetings.subList(Math.min(SHOWN, meetings.size()), meetings.size());
  }
}
