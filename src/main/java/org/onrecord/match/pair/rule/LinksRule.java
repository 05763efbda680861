package org.onrecord.match.pair.rule;

import java.util.Optional;
import java.util.function.Function;
import org.onrecord.match.passage.Unit;
import org.onrecord.match.passage.Unit.Link;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// What both passages tie to one event: its cause, or who did it. The same, or another.
public final class LinksRule implements Rule {
  private static final double NEAR = 0.95;
  private static final double COVER = 0.55;

  /// How much of both causes must be the same for them to be one, and at most for them to be two.
  private static final double SAME = 0.7;

  private static final double OTHER = 0.35;

  private final Aspect aspect;
  private final Function<Unit.Said, Optional<Link>> link;

  LinksRule(Aspect aspect, Function<Unit.Said, Optional<Link>> link) {
    this.aspect = aspect;
    this.link = link;
  }

  public static LinksRule causes() {
    return new LinksRule(Aspect.CAUSE, Unit.Said::cause);
  }

  public static LinksRule doers() {
    return new LinksRule(Aspect.WHO, Unit.Said::doer);
  }

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<Link> inA = link.apply(couple.a().said());
    Optional<Link> inB = link.apply(couple.b().said());
    if (inA.isEmpty() || inB.isEmpty()) {
      return Optional.empty();
    }
    Link a = inA.get();
    Link b = inB.get();
    Likeness event = couple.parts(p -> !a.covers(p), p -> !b.covers(p));
    if (!event.isAtLeast(NEAR, COVER) || !isOneDeed(couple, a, b)) {
      return Optional.empty();
    }
    Likeness linked = couple.parts(a::covers, b::covers);
    double sure = 0.4 + 0.12 * Math.min(2.5, event.weight()) + 0.25 * event.cover();
    if (linked.weight() >= SAME) {
      String why = "both name \u201C%s\u201D".formatted(a.words());
      return Optional.of(Verdict.of(Stance.AGREE, aspect, why, sure, event));
    }
    String why = "\u201C%s\u201D against \u201C%s\u201D".formatted(a.words(), b.words());
    return linked.weight() > OTHER
        ? Optional.empty()
        : Optional.of(Verdict.of(Stance.CONTRADICT, aspect, why, sure, event));
  }

  /// What was done must stand right before "by" in both: "fired by", "paid for by".
  private boolean isOneDeed(Couple couple, Link a, Link b) {
    return aspect != Aspect.WHO
        || couple.shared().stream()
            .anyMatch(s ->
                !couple.weights().isConcept(s.feature())
                    && isBefore(s.placeA(), a)
                    && isBefore(s.placeB(), b));
  }

  private static boolean isBefore(int place, Link link) {
    return place < link.mark() && link.mark() - place <= 2;
  }
}
