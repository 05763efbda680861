package org.onrecord.match.pair.rule;

import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// What a rule says of two passages.
///
/// @param about what decides it: a question, a unit, an event; what is about one thing can be one
///   matter
/// @param why the reason, with the deciding words of both
/// @param strength 0 to 1
/// @param matter what both speak of around the deciding words
/// @param broad whether it is a question that is a matter by itself, so that the passages need not
///   share more
/// @param signs beside shared words, how surely one thing is meant, in nats: a day, a number with
///   many digits, a unit in common
public record Verdict(
    Stance stance,
    Aspect aspect,
    String about,
    String why,
    double strength,
    Likeness matter,
    boolean broad,
    double signs) {
  /// What signs can be worth at most.
  public static final double MOST_SIGNS = 4.5;

  static Verdict of(Stance stance, Aspect aspect, String why, double strength, Likeness matter) {
    double least = Math.min(1, strength);
    return new Verdict(stance, aspect, aspect.word(), why, least, matter, false, 0);
  }

  public Verdict about(String about) {
    return new Verdict(stance, aspect, about, why, strength, matter, broad, signs);
  }

  Verdict withStrength(double strength) {
    double sure = Math.max(0, Math.min(1, strength));
    return new Verdict(stance, aspect, about, why, sure, matter, broad, signs);
  }

  public Verdict atLeast(double least) {
    return withStrength(Math.max(strength, least));
  }

  Verdict asBroad(boolean broad) {
    return new Verdict(stance, aspect, about, why, strength, matter, broad, signs);
  }

  Verdict withSigns(double signs) {
    double least = Math.min(MOST_SIGNS, signs);
    return new Verdict(stance, aspect, about, why, strength, matter, broad, least);
  }

  public Verdict because(String reason) {
    return new Verdict(stance, aspect, about, reason, strength, matter, broad, signs);
  }

  /// The same in part only.
  public Verdict partly(String reason) {
    return new Verdict(Stance.PARTLY, aspect, about, reason, strength, matter, broad, signs);
  }
}
