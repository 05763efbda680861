package org.onrecord.match.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.match.passage.Quantity;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Asks every rule about two passages and settles on one verdict: a contradiction before an
/// agreement, unless that is surer by far; what one passage takes back makes it hold in part only.
final class Judge {
  private static final double SURER = 0.15;

  /// Much of one passage must be in the other for what that adds to be a limit of the same.
  private static final double LIMITED_COVER = 0.5;

  private static final double LIMITED_NEAR = 1.2;

  private static final List<Rule> RULES =
      List.of(
          new NumbersRule(),
          new EveryRule(),
          new DenialRule(),
          new DatesRule(),
          new SidesRule(),
          new PolarityRule(),
          new StatusRule(),
          LinksRule.causes(),
          LinksRule.doers());
  private static final Rule SAME_WORDS = new SameWordsRule();

  private final Ground ground;

  Judge(Ground ground) {
    this.ground = ground;
  }

  Optional<Verdict> of(Couple couple) {
    List<Verdict> told =
        RULES.stream()
            .flatMap(rule -> rule.judge(couple).stream())
            .filter(verdict -> ground.holds(couple, verdict))
            .toList();
    Optional<Verdict> against = strongest(told.stream(), Stance.CONTRADICT);
    Optional<Verdict> same = strongest(told.stream(), Stance.AGREE);
    boolean agree =
        against.isEmpty()
            || same.filter(v -> v.strength() > against.get().strength() + SURER).isPresent();
    if (agree) {
      Optional<Verdict> words = SAME_WORDS.judge(couple).filter(v -> ground.holds(couple, v));
      double least = words.map(Verdict::strength).orElse(0.0);
      same = same.map(v -> v.atLeast(least)).or(() -> words);
    }
    // That both tell of one promise is no agreement on its being kept.
    boolean promised = couple.a().said().promised() && couple.b().said().promised();
    Optional<Verdict> verdict =
        agree ? same.filter(v -> !promised && !hasOtherNumbers(couple, v)) : against;
    return verdict.map(v -> Corrected.of(couple, v).orElseGet(() -> limited(couple, v)));
  }

  /// Whether both count one kind of thing and none of their numbers fit: what happened to 18 people
  /// and to 31 happened twice.
  private static boolean hasOtherNumbers(Couple couple, Verdict verdict) {
    List<Quantity> a = couple.a().said().numbers();
    List<Quantity> b = couple.b().said().numbers();
    boolean same = a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.unit().equals(y.unit())));
    boolean fit =
        a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.unit().equals(y.unit()) && x.fits(y)));
    return same && !fit && verdict.aspect() != Aspect.DATE;
  }

  private static Optional<Verdict> strongest(Stream<Verdict> verdicts, Stance stance) {
    return verdicts
        .filter(v -> v.stance() == stance)
        .max(Comparator.comparingDouble(Verdict::strength));
  }

  private static Verdict limited(Couple couple, Verdict verdict) {
    Optional<Unit.Limit> a = couple.a().said().limit();
    Optional<Unit.Limit> b = couple.b().said().limit();
    boolean counted = verdict.aspect() == Aspect.NUMBER || verdict.aspect() == Aspect.DATE;
    if (a.isPresent() == b.isPresent() || verdict.stance() == Stance.CONTRADICT || counted) {
      return verdict;
    }
    Unit.Limit limit = a.or(() -> b).orElseThrow();
    Likeness before =
        couple.parts(p -> a.isEmpty() || p < limit.place(), p -> b.isEmpty() || p < limit.place());
    return before.isAtLeast(LIMITED_NEAR, LIMITED_COVER)
        ? verdict.partly("limited: \u201C%s\u201D".formatted(limit.words()))
        : verdict;
  }
}
