package org.onrecord.publish.register;

import java.util.List;
import org.onrecord.model.register.Judgement;

/// One judgement as a reader meets it.
///
/// @param gauges its steps; filled only where it is part of the verdict
/// @param steps the same in words
/// @param rests the evidence it rests on
public record Opinion(
    Judgement judgement, List<Gauge> gauges, String steps, List<Side.Numbered> rests) {
  public Opinion {
    gauges = List.copyOf(gauges);
    rests = List.copyOf(rests);
  }
}
