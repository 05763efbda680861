package org.onrecord.match.pair.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.passage.Question;
import org.onrecord.match.passage.Side;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Sides taken on one question: the same, or opposite ones, of one thing that both passages name
/// beside the words; or, for a question that is a matter by itself, of what it is about.
public final class SidesRule implements Rule {
  private static final double NEAR = 0.85;
  private static final double COVER = 0.4;
  private static final double BESIDE = 0.55;

  /// Where the words right beside are the same, the rest may differ.
  private static final double CLOSE_NEAR = 1.4;

  private static final double CLOSE_COVER = 0.6;
  private static final double NEARLY_ALL = 0.7;
  private static final double AGREE_NEAR = 1.2;
  private static final double AGREE_COVER = 0.45;

  /// For a question that is a matter by itself: how much the documents must speak of the same, and
  /// how much a passage must be worth checking.
  private static final double WORTH_CHECKING = 0.35;

  private static final double WELL_WORTH_CHECKING = 0.5;

  /// Where both are central claims, the words around need not be the same.
  private static final double CENTRAL = 0.68;

  private static final double LEAST_WORTH = 0.4;
  private static final double BROAD = 0.3;
  private static final double BROAD_AGREE = 0.5;
  private static final double ITSELF = 0.5;

  /// What one passage says on one question, for and against.
  private record Tally(List<Side> yes, List<Side> no) {
    private static Tally of(Unit unit, Question question) {
      var yes = new ArrayList<Side>();
      var no = new ArrayList<Side>();
      for (Side side : unit.said().sides()) {
        if (side.question().name().equals(question.name())) {
          (side.yes() ? yes : no).add(side);
        }
      }
      return new Tally(yes, no);
    }

    private int net() {
      return yes.size() - no.size();
    }

    private List<Side> stronger() {
      return net() > 0 ? yes : no;
    }

    private boolean isMixed() {
      return !yes.isEmpty() && !no.isEmpty();
    }
  }

  @Override
  public Optional<Verdict> judge(Couple couple) {
    if (couple.a().said().denied().isPresent() != couple.b().said().denied().isPresent()) {
      return Optional.empty();
    }
    Set<Question> questions = new LinkedHashSet<>();
    couple.a().said().sides().forEach(side -> questions.add(side.question()));
    Optional<Verdict> best = Optional.empty();
    for (Question question : questions) {
      Optional<Verdict> verdict = judge(couple, question);
      if (verdict.isPresent()
          && (best.isEmpty() || verdict.get().strength() > best.get().strength())) {
        best = verdict;
      }
    }
    return best;
  }

  private static Optional<Verdict> judge(Couple couple, Question question) {
    Tally a = Tally.of(couple.a(), question);
    Tally b = Tally.of(couple.b(), question);
    if (a.net() == 0 || b.net() == 0) {
      return Optional.empty();
    }
    Optional<Verdict> best = Optional.empty();
    for (Side first : a.stronger()) {
      for (Side second : b.stronger()) {
        Optional<Verdict> verdict = compare(couple, first, second);
        if (verdict.isPresent()
            && (best.isEmpty() || verdict.get().strength() > best.get().strength())) {
          best = verdict;
        }
      }
    }
    double mixed = a.isMixed() || b.isMixed() ? 0.08 : 0;
    int words = Math.min(4, Math.abs(a.net()) + Math.abs(b.net())) - 2;
    return best.map(v -> v.withStrength(v.strength() + 0.05 * words - mixed));
  }

  private static Optional<Verdict> compare(Couple couple, Side a, Side b) {
    List<String> needed = a.question().needed();
    boolean spoken = couple.speaks(couple.a(), a, needed) || couple.speaks(couple.b(), b, needed);
    if (!needed.isEmpty() && !spoken) {
      return Optional.empty();
    }
    boolean opposite = a.yes() != b.yes();
    Likeness near = couple.near(a, b);
    Likeness beside = couple.beside(a, b);
    boolean narrow =
        opposite
            ? near.isAtLeast(NEAR, COVER) && beside.weight() >= BESIDE
            : near.isAtLeast(AGREE_NEAR, AGREE_COVER) && beside.weight() >= BESIDE;
    narrow |=
        beside.isAtLeast(CLOSE_NEAR, CLOSE_COVER)
            || (opposite && near.isAtLeast(CLOSE_NEAR, NEARLY_ALL));
    boolean broad = isBroad(couple, a, b, near, opposite);
    // That both say "any" of something tells nobody anything.
    boolean idle = !opposite && Aspects.of(a.question()) == Aspect.SCOPE;
    if ((!narrow && !broad) || idle) {
      return Optional.empty();
    }
    double sure =
        narrow
            ? 0.35 + 0.15 * Math.min(2.5, near.weight()) + 0.25 * near.cover()
            : 0.45 + 0.2 * Math.min(2, near.weight() + itself(a));
    Stance stance = opposite ? Stance.CONTRADICT : Stance.AGREE;
    return Optional.of(
        Verdict.of(stance, Aspects.of(a.question()), why(a, b), sure, near)
            .about(a.question().name())
            .asBroad(!narrow));
  }

  private static boolean bothSpeak(Couple couple, Side a, Side b, List<String> concepts) {
    return couple.speaks(couple.a(), a, concepts) && couple.speaks(couple.b(), b, concepts);
  }

  private static double itself(Side side) {
    return side.question().selfTelling() ? ITSELF : 0;
  }

  private static boolean isBroad(Couple couple, Side a, Side b, Likeness near, boolean opposite) {
    Question question = a.question();
    boolean about =
        question.selfTelling()
            || (question.isOfNames() && couple.isOfOneName(a, b))
            || bothSpeak(couple, a, b, question.concepts());
    double least = opposite ? BROAD : BROAD_AGREE;
    double worth = near.weight() < BROAD ? WELL_WORTH_CHECKING : WORTH_CHECKING;
    return question.isBroad()
        && about
        && couple.a().weight() + couple.b().weight() >= 2 * worth
        && Math.min(couple.a().weight(), couple.b().weight()) >= LEAST_WORTH
        && (opposite || Aspects.of(question) != Aspect.VALUATION)
        && (near.weight() + (opposite ? itself(a) : 0) >= least
            || (opposite && couple.a().weight() + couple.b().weight() >= 2 * CENTRAL));
  }

  private static String why(Side a, Side b) {
    if (a.yes() == b.yes()) {
      return a.words().equals(b.words())
          ? "%s in both (\u201C%s\u201D)".formatted(a.meaning(), a.words())
          : "%s in both (\u201C%s\u201D, \u201C%s\u201D)"
              .formatted(a.meaning(), a.words(), b.words());
    }
    return "%s (\u201C%s\u201D) against %s (\u201C%s\u201D)"
        .formatted(a.meaning(), a.words(), b.meaning(), b.words());
  }
}
