package org.onrecord.match.pair.rule;

import java.util.Optional;
import org.onrecord.match.passage.Denial;
import org.onrecord.match.passage.Features;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// One passage says that something is not so, the other says that it is: most of what is denied
/// must be in the other, and the word of it that tells most.
public final class DenialRule implements Rule {
  private static final double NEAR = 1.2;

  /// How much of what is denied the other must say.
  private static final double COVER = 0.55;

  /// Where the word that tells most is common in the record, nearly all must be said.
  private static final double NEARLY_ALL = 0.75;

  private static final int WORDS = 2;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<Denial> a = couple.a().said().denied();
    Optional<Denial> b = couple.b().said().denied();
    if (a.isPresent() == b.isPresent()) {
      return Optional.empty();
    }
    boolean inA = a.isPresent();
    Denial denial = inA ? a.get() : b.orElseThrow();
    Likeness matter = couple.parts(p -> !inA || denial.covers(p), p -> inA || denial.covers(p));
    double said = couple.share(matter, inA, denial::covers);
    Unit denying = inA ? couple.a() : couple.b();
    boolean deed =
        matter.shared().stream().filter(s -> !couple.weights().isTellingName(s.feature())).count()
            >= WORDS;
    if (matter.weight() < NEAR
        || said < COVER
        || !deed
        || (!saysMostTelling(couple, denying, denial, matter) && said < NEARLY_ALL)
        || isOpen(inA ? couple.b() : couple.a(), matter, !inA)) {
      return Optional.empty();
    }
    if (isDeniedAsWell(inA ? couple.b() : couple.a(), matter, !inA)) {
      String both = "denied in both (\u201C%s\u201D)".formatted(denial.words());
      double sure = 0.4 + 0.12 * Math.min(2.5, matter.weight()) + 0.25 * said;
      return Optional.of(Verdict.of(Stance.AGREE, Aspect.DONE, both, sure, matter));
    }
    String why =
        inA
            ? "denied (\u201C%s\u201D) against said".formatted(denial.words())
            : "said against denied (\u201C%s\u201D)".formatted(denial.words());
    double sure = 0.35 + 0.12 * Math.min(2.5, matter.weight()) + 0.3 * said;
    return Optional.of(Verdict.of(Stance.CONTRADICT, Aspect.DONE, why, sure, matter));
  }

  /// Whether the rarest word of what is denied is among what both say.
  private static boolean saysMostTelling(
      Couple couple, Unit denying, Denial denial, Likeness matter) {
    Features features = denying.features();
    double most = 0;
    for (int i = 0; i < features.size(); i++) {
      if (denial.covers(features.place(i))) {
        most = Math.max(most, couple.weights().surprise(features.id(i)));
      }
    }
    double rarest = most;
    return matter.shared().stream().anyMatch(s -> couple.weights().surprise(s.feature()) >= rarest);
  }

  private static boolean isDeniedAsWell(Unit other, Likeness matter, boolean inA) {
    return matter.shared().stream()
        .anyMatch(s -> other.said().negated().containsKey(inA ? s.placeA() : s.placeB()));
  }

  /// Whether the other passage only wishes or orders what both speak of.
  private static boolean isOpen(Unit said, Likeness matter, boolean inA) {
    return matter.shared().stream()
        .allMatch(s -> said.said().open().contains(inA ? s.placeA() : s.placeB()));
  }
}
