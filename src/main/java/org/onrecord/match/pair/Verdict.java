package org.onrecord.match.pair;

import org.onrecord.model.Stance;

/// What a rule says of two passages.
///
/// @param about what decides it: a question, a unit, an event; what is about one thing can be one
///   matter
/// @param why the reason, with the deciding words of both
/// @param strength 0 to 1
record Verdict(Stance stance, String about, String why, double strength) {

  Verdict atLeast(double least) {
    return new Verdict(stance, about, why, Math.max(strength, least));
  }
}
