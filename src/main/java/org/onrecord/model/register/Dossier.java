package org.onrecord.model.register;

import java.util.List;

/// One object with everything that rests on it, as anybody in the team may see it.
///
/// @param joined the objects that are shown with it since they are the same promise
/// @param answersTo ids of the demands it is an answer to
/// @param evidence of it and of those joined, in the order it was added
/// @param judgements those that are open, in the order they were made
/// @param independent those that are open, each as it was before its maker could see another
/// @param sealed how many are still sealed
/// @param history everything that happened to it, in order
public record Dossier(
    Subject subject,
    List<Subject> joined,
    List<String> answersTo,
    List<Evidence> evidence,
    List<Judgement> judgements,
    List<Judgement> independent,
    int sealed,
    Standing standing,
    List<Change> history) {
  public Dossier {
    joined = List.copyOf(joined);
    answersTo = List.copyOf(answersTo);
    evidence = List.copyOf(evidence);
    judgements = List.copyOf(judgements);
    independent = List.copyOf(independent);
    history = List.copyOf(history);
  }
}
