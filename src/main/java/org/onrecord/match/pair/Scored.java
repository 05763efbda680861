package org.onrecord.match.pair;

import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.Verdict;

/// What two passages say of one thing, and how much it says that a reader should look.
///
/// @param a the number of the passage that was added first
/// @param score 0 to 1
record Scored(int a, int b, Couple couple, Verdict verdict, double score) {
  static Scored of(int a, int b, Couple couple, Verdict verdict) {
    double weight = Math.sqrt((0.3 + couple.a().weight()) * (0.3 + couple.b().weight()) / 1.69);
    double near = Math.min(1, couple.documents() / 0.3);
    double score = verdict.strength() * (0.6 + 0.25 * weight + 0.15 * near) * 1.2;
    return new Scored(a, b, couple, verdict, Math.min(1, score));
  }
}
