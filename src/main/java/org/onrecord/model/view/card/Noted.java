package org.onrecord.model.view.card;

import java.util.Optional;
import org.onrecord.model.Found;

/// A finding with what the whole record knows of it.
///
/// @param who its speaker, actor, asserter, name or subject, joined across documents
/// @param toWhom its addressee or object, joined across documents
/// @param matter what other documents say of the same
/// @param tally how many other voices agree with it and contradict it
public record Noted(
    Found found,
    Optional<EntityRef> who,
    Optional<EntityRef> toWhom,
    Optional<Ref> matter,
    Tally tally) {}
