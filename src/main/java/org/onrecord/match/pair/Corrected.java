package org.onrecord.match.pair;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.Verdict;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// What one passage puts right or takes back is no dispute: what was said before holds no more.
final class Corrected {
  /// What takes back more than a number.
  private static final Pattern WITHDRAWN = Pattern.compile("withdr|retract");

  private Corrected() {}

  /// The verdict as it is when one passage corrects the other; empty when neither corrects
  /// anything, or when both now say the same number.
  static Optional<Verdict> of(Couple couple, Verdict verdict) {
    Optional<String> a = couple.a().said().correction();
    Optional<String> b = couple.b().said().correction();
    boolean same = verdict.stance() == Stance.AGREE && verdict.aspect() == Aspect.NUMBER;
    if (a.isPresent() == b.isPresent() || same) {
      return Optional.empty();
    }
    String words = a.or(() -> b).orElseThrow();
    boolean counted = verdict.aspect() == Aspect.NUMBER || verdict.aspect() == Aspect.EVERY;
    if (!counted && !WITHDRAWN.matcher(words).find()) {
      return Optional.empty();
    }
    return Optional.of(
        verdict.partly(
            verdict.stance() == Stance.CONTRADICT
                ? "corrected since (\u201C%s\u201D): %s".formatted(words, verdict.why())
                : "corrected since (\u201C%s\u201D)".formatted(words)));
  }
}
