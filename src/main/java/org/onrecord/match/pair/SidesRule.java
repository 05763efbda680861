package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.model.Stance;

/// Sides taken on one question: the same, or opposite ones.
final class SidesRule implements Rule {
  /// How alike the passages must be for a narrow question.
  private static final double NARROW = 0.22;

  /// How alike for the same side to be worth a reader's time.
  private static final double AGREE = 0.15;

  private static final double CONFLICT = 0.03;
  private static final double ONE_STORY = 0.12;

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

    private String words() {
      return (net() > 0 ? yes : no).getFirst().words();
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
    boolean broad =
        couple.a().sides().stream().anyMatch(s -> s.question().equals(question) && s.broad());
    boolean opposite = a.net() > 0 != b.net() > 0;
    if (!isOneThing(couple, broad, opposite)) {
      return Optional.empty();
    }
    int words = Math.min(4, Math.abs(a.net()) + Math.abs(b.net()));
    double sure = 0.3 + 0.1 * words + 0.5 * couple.alike() - (a.isMixed() || b.isMixed() ? 0.1 : 0);
    String why =
        a.words().equals(b.words())
            ? "\u201C%s\u201D in both".formatted(a.words())
            : "\u201C%s\u201D here, \u201C%s\u201D there".formatted(a.words(), b.words());
    Stance stance = opposite ? Stance.CONTRADICT : Stance.AGREE;
    return Optional.of(new Verdict(stance, question, why, Math.min(1, sure)));
  }

  private static boolean isOneThing(Couple couple, boolean broad, boolean opposite) {
    if (!broad) {
      return couple.alike() >= NARROW;
    }
    return opposite
        ? couple.alike() >= CONFLICT && couple.documents() >= ONE_STORY
        : couple.alike() >= AGREE;
  }
}
