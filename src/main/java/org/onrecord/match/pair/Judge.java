package org.onrecord.match.pair;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.match.pair.corpus.Part;
import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.DatesRule;
import org.onrecord.match.pair.rule.DenialRule;
import org.onrecord.match.pair.rule.EveryRule;
import org.onrecord.match.pair.rule.Likeness;
import org.onrecord.match.pair.rule.LinksRule;
import org.onrecord.match.pair.rule.NumbersRule;
import org.onrecord.match.pair.rule.PolarityRule;
import org.onrecord.match.pair.rule.Rule;
import org.onrecord.match.pair.rule.SameWordsRule;
import org.onrecord.match.pair.rule.SidesRule;
import org.onrecord.match.pair.rule.StatusRule;
import org.onrecord.match.pair.rule.Verdict;
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

  private static final Map<Part, List<Rule>> RULES = rules();
  private static final Rule SAME_WORDS = new SameWordsRule();

  private final Ground ground;
  private final Set<Part> without;
  private final List<Rule> rules;

  /// @param without what is left out
  Judge(Ground ground, Set<Part> without) {
    this.ground = ground;
    this.without = Set.copyOf(without);
    this.rules =
        RULES.entrySet().stream()
            .filter(rule -> !without.contains(rule.getKey()))
            .flatMap(rule -> rule.getValue().stream())
            .toList();
  }

  private static Map<Part, List<Rule>> rules() {
    var rules = new EnumMap<Part, List<Rule>>(Part.class);
    rules.put(Part.NUMBERS, List.of(new NumbersRule()));
    rules.put(Part.EVERY, List.of(new EveryRule()));
    rules.put(Part.DENIALS, List.of(new DenialRule()));
    rules.put(Part.DATES, List.of(new DatesRule()));
    rules.put(Part.SIDES, List.of(new SidesRule()));
    rules.put(Part.NEGATIONS, List.of(new PolarityRule()));
    rules.put(Part.COMMITMENTS, List.of(new StatusRule()));
    rules.put(Part.LINKS, List.of(LinksRule.causes(), LinksRule.doers()));
    return rules;
  }

  Optional<Verdict> of(Couple couple) {
    List<Verdict> told =
        rules.stream()
            .flatMap(rule -> rule.judge(couple).stream())
            .filter(verdict -> ground.holds(couple, verdict))
            .toList();
    Optional<Verdict> against = strongest(told.stream(), Stance.CONTRADICT);
    Optional<Verdict> same = strongest(told.stream(), Stance.AGREE);
    boolean agree =
        against.isEmpty()
            || same.filter(v -> v.strength() > against.get().strength() + SURER).isPresent();
    if (agree && !without.contains(Part.SAME_WORDS)) {
      Optional<Verdict> words = SAME_WORDS.judge(couple).filter(v -> ground.holds(couple, v));
      double least = words.map(Verdict::strength).orElse(0.0);
      same = same.map(v -> v.atLeast(least)).or(() -> words);
    }
    // That both tell of one promise is no agreement on its being kept.
    boolean promised = couple.a().said().promised() && couple.b().said().promised();
    Optional<Verdict> verdict =
        agree ? same.filter(v -> !promised && !hasOtherNumbers(couple, v)) : against;
    return verdict.map(v -> corrected(couple, v).orElseGet(() -> limited(couple, v)));
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

  private Optional<Verdict> corrected(Couple couple, Verdict verdict) {
    return without.contains(Part.CORRECTIONS) ? Optional.empty() : Corrected.of(couple, verdict);
  }

  private Verdict limited(Couple couple, Verdict verdict) {
    Optional<Unit.Limit> a = couple.a().said().limit();
    Optional<Unit.Limit> b = couple.b().said().limit();
    boolean counted = verdict.aspect() == Aspect.NUMBER || verdict.aspect() == Aspect.DATE;
    if (a.isPresent() == b.isPresent()
        || verdict.stance() == Stance.CONTRADICT
        || counted
        || without.contains(Part.LIMITS)) {
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
