package org.onrecord.match.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Stance;

/// Asks every rule about two passages and settles on one verdict: a contradiction before an
/// agreement, unless that is surer by far; what one passage takes back makes it hold in part only.
final class Judge {
  private static final double SURER = 0.15;

  /// Much of one passage must be in the other for what that adds to be a limit of the same.
  private static final double LIMITED_COVER = 0.5;

  private static final double LIMITED_NEAR = 1.2;

  private static final double ONE_STORY = 0.1;
  private static final double OTHER_STORY_COVER = 0.6;

  private static final List<Rule> RULES =
      List.of(
          new NumbersRule(),
          new EveryRule(),
          new DenialRule(),
          new DatesRule(),
          new SidesRule(),
          new PolarityRule(),
          LinksRule.causes(),
          LinksRule.doers());
  private static final Rule SAME_WORDS = new SameWordsRule();

  private Judge() {}

  static Optional<Verdict> of(Couple couple) {
    List<Verdict> told = RULES.stream().flatMap(rule -> rule.judge(couple).stream()).toList();
    Optional<Verdict> against = strongest(told.stream(), Stance.CONTRADICT);
    Optional<Verdict> same = strongest(told.stream(), Stance.AGREE);
    boolean agree =
        against.isEmpty()
            || same.filter(v -> v.strength() > against.get().strength() + SURER).isPresent();
    if (agree) {
      Optional<Verdict> words = SAME_WORDS.judge(couple);
      double least = words.map(Verdict::strength).orElse(0.0);
      same = same.map(v -> v.atLeast(least)).or(() -> words);
    }
    Optional<Verdict> verdict = agree ? same : against;
    return verdict.filter(v -> isOneStory(couple, v)).map(v -> limited(couple, v));
  }

  /// Passages of documents that have little in common are about one matter only when they name
  /// somebody or something together, and much else is the same.
  private static boolean isOneStory(Couple couple, Verdict verdict) {
    return couple.documents() >= ONE_STORY
        || (verdict.matter().cover() >= OTHER_STORY_COVER
            && verdict.matter().shared().stream()
                .anyMatch(shared -> couple.weights().isTellingName(shared.feature())));
  }

  private static Optional<Verdict> strongest(Stream<Verdict> verdicts, Stance stance) {
    return verdicts
        .filter(v -> v.stance() == stance)
        .max(Comparator.comparingDouble(Verdict::strength));
  }

  private static Verdict limited(Couple couple, Verdict verdict) {
    Unit.Said a = couple.a().said();
    Unit.Said b = couple.b().said();
    if (a.limit().isPresent() == b.limit().isPresent()
        || verdict.stance() == Stance.CONTRADICT
        || !couple.whole().isAtLeast(LIMITED_NEAR, LIMITED_COVER)) {
      return verdict;
    }
    return verdict.partly(
        "limited: \u201C%s\u201D".formatted(a.limit().or(b::limit).orElseThrow()));
  }
}
