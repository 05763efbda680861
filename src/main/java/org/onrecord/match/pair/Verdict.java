package org.onrecord.match.pair;

import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// What a rule says of two passages.
///
/// @param about what decides it: a question, a unit, an event; what is about one thing can be one
///   matter
/// @param why the reason, with the deciding words of both
/// @param strength 0 to 1
/// @param matter what both speak of around the deciding words
record Verdict(
    Stance stance, Aspect aspect, String about, String why, double strength, Likeness matter) {

  static Verdict of(Stance stance, Aspect aspect, String why, double strength, Likeness matter) {
    return new Verdict(stance, aspect, aspect.word(), why, Math.min(1, strength), matter);
  }

  Verdict about(String about) {
    return new Verdict(stance, aspect, about, why, strength, matter);
  }

  Verdict atLeast(double least) {
    return new Verdict(stance, aspect, about, why, Math.max(strength, least), matter);
  }

  /// The same in part only.
  Verdict partly(String reason) {
    return new Verdict(Stance.PARTLY, aspect, about, reason, strength, matter);
  }
}
