package org.onrecord.analyse.commitments.words;

import java.util.Optional;
import org.onrecord.model.Finding.Commitment;

/// A commitment as one rule proposes it, before actor, status and due date are settled.
///
/// @param from index of the first token of what states it
/// @param to one past the last
/// @param verb the token that carries the cue
/// @param actor the token at which the actor is named; -1 when this wording names none
/// @param addressee the token at which the addressee is named; -1 when none is
/// @param status what the wording itself says of it; empty when the context has to
/// @param confidence how sure the rule is
/// @param rule the reason in words
public record Candidate(
    int from,
    int to,
    int verb,
    Commitment.Type type,
    int actor,
    int addressee,
    Optional<Commitment.Status> status,
    double confidence,
    String rule) {
  public Candidate {
    if (from >= to) {
      throw new IllegalArgumentException("an empty candidate at token " + from);
    }
  }

  /// Whether it is to be done by whoever states it.
  public boolean isToCome() {
    return !type.isAsked() && status.filter(s -> s == Commitment.Status.ANNOUNCED).isPresent();
  }

  /// The same, with another end.
  public Candidate endedAt(int end) {
    return new Candidate(from, end, verb, type, actor, addressee, status, confidence, rule);
  }

  /// What a part of it says, from `start` to `end`, carried by the same word.
  public Candidate part(int start, int end) {
    return new Candidate(start, end, verb, type, actor, addressee, status, confidence, rule);
  }

  /// The same, with what the wording says of it.
  public Candidate withStatus(Commitment.Status told) {
    return new Candidate(
        from, to, verb, type, actor, addressee, Optional.of(told), confidence, rule);
  }

  /// The same, told to whom token `told` names.
  public Candidate addressedTo(int told) {
    return new Candidate(from, to, verb, type, actor, told, status, confidence, rule);
  }

  /// The same, with another reason.
  public Candidate because(String reason) {
    return new Candidate(from, to, verb, type, actor, addressee, status, confidence, reason);
  }

  public int length() {
    return to - from;
  }

  public boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }
}
