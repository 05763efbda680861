package org.onrecord.analyse.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Pieces;

/// A price or a time told again without its unit: `A permit took 30 days. Now it takes two.`, `The
/// fee was 40 crowns; today it costs 60.`
final class Again {
  private static final Set<String> COST = FigureWords.cue("cost-verb");
  private static final Set<String> TAKE = FigureWords.cue("time-verb");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> NOW = Set.of("now", "today", "then", "still");
  private static final Set<String> AFTER =
      Set.of("now", "today", "at", "in", "if", "when", "and", "or", "on", "for");
  private static final Set<String> TIMES =
      Set.of("years", "months", "weeks", "days", "hours", "minutes");
  private static final int NEAR = 2;

  private final Pieces pieces;

  Again(Pieces pieces) {
    this.pieces = pieces;
  }

  /// Whether the verb at `at` tells a price or a time.
  static boolean isTold(Pieces pieces, int at) {
    return pieces.in(at, COST) || pieces.in(at, TAKE);
  }

  Optional<Counted> find(Numeral number, List<Draft> before) {
    if (!isBare(number.to())) {
      return Optional.empty();
    }
    int verb = Qualifiers.before(pieces, number.from()) - 1;
    boolean now = pieces.in(verb, NOW) && pieces.in(verb - 1, BE);
    return before.reversed().stream()
        .limit(NEAR)
        .filter(d -> isBeside(d, number))
        .filter(d ->
            pieces.in(verb, COST) && d.isMoney()
                || pieces.in(verb, TAKE) && isTime(d)
                || now && (d.isMoney() || isTime(d)))
        .findFirst()
        .map(d -> Units.carried(number.to(), d.counted().unit()));
  }

  private boolean isBare(int at) {
    return !pieces.together(at - 1, at) || pieces.get(at).isMark() || pieces.in(at, AFTER);
  }

  private static boolean isTime(Draft draft) {
    return draft.counted().kind() == Kind.MEASURE && TIMES.contains(draft.counted().unit());
  }

  /// In the same sentence or the one before.
  private boolean isBeside(Draft draft, Numeral number) {
    return pieces.get(number.from()).sentence() - pieces.get(draft.from()).sentence() <= 1;
  }
}
