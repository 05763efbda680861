package org.onrecord.match.pair;

import java.util.Optional;
import org.onrecord.model.Stance;

/// One passage says that something is not so, the other says that it is.
final class DenialRule implements Rule {
  private static final double NEAR = 1.3;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<String> a = couple.a().denial();
    Optional<String> b = couple.b().denial();
    double near = Couple.weight(couple.closest());
    if (a.isPresent() == b.isPresent() || near < NEAR) {
      return Optional.empty();
    }
    String why =
        a.isPresent()
            ? "denied here (\u201C%s\u201D), said there".formatted(a.get())
            : "said here, denied there (\u201C%s\u201D)".formatted(b.orElseThrow());
    return Optional.of(
        new Verdict(Stance.CONTRADICT, "denial", why, Math.min(1, 0.35 + 0.15 * near)));
  }
}
