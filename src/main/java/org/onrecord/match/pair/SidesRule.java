package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Stance;

/// Sides taken on one question: the same, or opposite ones.
final class SidesRule implements Rule {
  /// How much both must speak of the same around the words that take sides.
  private static final double NARROW = 1.0;

  private static final double BROAD = 0.45;
  private static final double AGREE = 0.8;

  /// How much the documents must speak of the same for a broad question to be one matter.
  private static final double ONE_STORY = 0.1;

  /// What a question brings along by itself: who writes of democracy and who of dictatorship write
  /// of the same.
  private static final double ITSELF = 0.5;

  /// Questions whose words name their matter by themselves.
  private static final Set<String> SELF_TELLING = Set.of("democracy", "equality");

  /// What one passage says on one question, for and against.
  private record Tally(List<Side> yes, List<Side> no) {
    private static Tally of(Unit unit, String question) {
      var yes = new ArrayList<Side>();
      var no = new ArrayList<Side>();
      for (Side side : unit.sides()) {
        if (side.question().equals(question)) {
          (side.yes() ? yes : no).add(side);
        }
      }
      return new Tally(yes, no);
    }

    private int net() {
      return yes.size() - no.size();
    }

    private Side first() {
      return (net() > 0 ? yes : no).getFirst();
    }

    private boolean isMixed() {
      return !yes.isEmpty() && !no.isEmpty();
    }
  }

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<Verdict> best = Optional.empty();
    var questions = new TreeSet<String>();
    couple.a().sides().forEach(side -> questions.add(side.question()));
    for (String question : questions) {
      Optional<Verdict> verdict = judge(couple, question);
      if (verdict.isPresent()
          && (best.isEmpty() || verdict.get().strength() > best.get().strength())) {
        best = verdict;
      }
    }
    return best;
  }

  private static Optional<Verdict> judge(Couple couple, String question) {
    Tally a = Tally.of(couple.a(), question);
    Tally b = Tally.of(couple.b(), question);
    if (a.net() == 0 || b.net() == 0) {
      return Optional.empty();
    }
    Side first = a.first();
    Side second = b.first();
    boolean opposite = a.net() > 0 != b.net() > 0;
    double near = couple.near(first.place(), second.place());
    double itself = SELF_TELLING.contains(question) ? ITSELF : 0;
    double least = !first.broad() ? NARROW : opposite ? BROAD : AGREE;
    if (near + itself < least || couple.documents() < ONE_STORY) {
      return Optional.empty();
    }
    int words = Math.min(4, Math.abs(a.net()) + Math.abs(b.net()));
    double mixed = a.isMixed() || b.isMixed() ? 0.08 : 0;
    double sure = 0.3 + 0.06 * words + 0.2 * Math.min(2, near + itself) - mixed;
    String why =
        first.words().equals(second.words())
            ? "\u201C%s\u201D in both".formatted(first.words())
            : "\u201C%s\u201D here, \u201C%s\u201D there".formatted(first.words(), second.words());
    Stance stance = opposite ? Stance.CONTRADICT : Stance.AGREE;
    return Optional.of(new Verdict(stance, question, why, Math.min(1, sure)));
  }
}
