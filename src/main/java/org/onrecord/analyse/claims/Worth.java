package org.onrecord.analyse.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Span;

/// How central a statement is: the sum of what its [Sign]s weigh.
final class Worth {
  /// What a statement has that bears no sign.
  private static final double NO_SIGN = -0.5;

  /// Weights are shrunk; the odds of what annotators took are so much steeper.
  private static final double STEEP = 1.4;

  private static final int MOST_CUES = 8;

  private final Prose prose;
  private final Signs signs;

  Worth(Prose prose, Signs signs) {
    this.prose = prose;
    this.signs = signs;
  }

  /// 0 to 1: the share of such statements that annotators took, too.
  double of(Unit unit) {
    double sum = NO_SIGN;
    for (Map.Entry<Sign, Double> sign : signs.of(unit).entrySet()) {
      sum += sign.getKey().weight() * sign.getValue();
    }
    return 1 / (1 + Math.exp(-STEEP * sum));
  }

  /// The words that make it worth checking: of public matters, those that dispute, give causes,
  /// contrast, limit, and numbers.
  List<Span> cues(Unit unit) {
    var cues = new ArrayList<Span>();
    for (int i = unit.from(); i < unit.to() && cues.size() < MOST_CUES; i++) {
      int length = signs.cue(i, unit.to());
      if (length > 0) {
        cues.add(prose.span(i, i + length));
      }
    }
    return List.copyOf(cues);
  }
}
