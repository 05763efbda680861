package org.onrecord.analyse.commitments.listed;

import java.util.Optional;
import org.onrecord.model.Finding.Commitment;

/// What a line says of the items under it.
///
/// @param actor the token at which it names who asks, promises or orders; -1 when it names nobody
/// @param addressee the token at which it names who is asked; -1 when it names nobody
/// @param cue the token that carries the wording
/// @param infinitive whether the items go on behind "to" or "will"
/// @param status what the items are by it; empty when each says so itself
record Lead(
    Commitment.Type type,
    int actor,
    int addressee,
    int cue,
    boolean infinitive,
    Optional<Commitment.Status> status) {
  Lead(Commitment.Type type, int actor, int addressee, int cue, boolean infinitive) {
    this(
        type,
        actor,
        addressee,
        cue,
        infinitive,
        type == Commitment.Type.DIRECTIVE
            ? Optional.of(Commitment.Status.ANNOUNCED)
            : Optional.empty());
  }
}
