package org.onrecord.model.register;

import java.util.List;

/// What was found of an institution under one criterion, with the passages that speak for it and
/// against it.
public record CriterionAnswer(
    String criterion, String answer, List<Quoted> supports, List<Quoted> against, Stamp stamp) {
  public CriterionAnswer {
    answer = Words.of("'answer'", answer);
    supports = List.copyOf(supports);
    against = List.copyOf(against);
  }
}
