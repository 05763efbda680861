package org.onrecord.match.pair;

import java.util.Optional;
import org.onrecord.model.Stance;

/// Passages that say much the same in much the same words, or the same with a "not".
final class SameWordsRule implements Rule {
  private static final double ALIKE = 0.4;
  private static final int LEAST_SHARED = 3;
  private static final int SHOWN = 3;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    if (couple.alike() < ALIKE || couple.shared().size() < LEAST_SHARED) {
      return Optional.empty();
    }
    Unit a = couple.a();
    Unit b = couple.b();
    if (a.negation().isPresent() != b.negation().isPresent()) {
      String not = a.negation().or(b::negation).orElseThrow();
      String why =
          a.negation().isPresent()
              ? "\u201C%s\u201D here, not there".formatted(not)
              : "\u201C%s\u201D there, not here".formatted(not);
      return Optional.of(new Verdict(Stance.CONTRADICT, "words", why, couple.alike()));
    }
    var words =
        couple.shared().stream().limit(SHOWN).map(s -> "\u201C" + s.inA() + "\u201D").toList();
    return Optional.of(
        new Verdict(
            Stance.AGREE, "words", "both speak of " + String.join(", ", words), couple.alike()));
  }
}
