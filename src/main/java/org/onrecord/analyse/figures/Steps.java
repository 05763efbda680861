package org.onrecord.analyse.figures;

import java.util.Set;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Pieces;

/// What something moves by: points of percentage, and places in a ranking, whatever the text calls
/// these. `parking spots` and fifty positions that were cut are no steps.
final class Steps {
  private static final int BACK = 30;
  private static final int AHEAD = 12;
  private static final int RANKED = 8;

  private static final Set<String> PERCENTAGE = FigureWords.cue("percentage");
  private static final Set<String> NO_PERCENTAGE = FigureWords.cue("no-percentage");
  private static final Set<String> STEPS = FigureWords.cue("rank-step");
  private static final Set<String> MOVES = FigureWords.cue("rank-move");
  private static final Set<String> SIDES = FigureWords.cue("rank-side");
  private static final Set<String> RANKINGS = FigureWords.cue("ranking");
  private static final Set<String> BETWEEN =
      Set.of("by", "up", "down", "back", "another", "further", "a", "about", "some", "nearly");

  private final Pieces pieces;

  Steps(Pieces pieces) {
    this.pieces = pieces;
  }

  /// The same, with the unit of the steps that it counts.
  Counted told(Counted counted, Numeral number) {
    String unit = counted.unit();
    boolean noun = counted.kind() == Counted.Kind.NOUN;
    if (noun && unit.equals("points") && isPercentage(number.from(), counted.to())) {
      return with(counted, "percentage points");
    }
    return noun && STEPS.contains(unit) && isMove(number.from(), counted)
        ? with(counted, "places")
        : counted;
  }

  private static Counted with(Counted counted, String unit) {
    return new Counted(counted.to(), unit, counted.size(), counted.noun(), counted.kind());
  }

  /// `eleven points fewer` where the text has told percents, or speaks of a poll or a rate.
  private boolean isPercentage(int from, int to) {
    int sentence = pieces.get(from).sentence();
    boolean percentage = false;
    for (int i = Math.max(0, from - BACK); i < Math.min(pieces.size(), to + AHEAD); i++) {
      int far = sentence - pieces.get(i).sentence();
      if (far >= 0 && far <= 1 && !pieces.get(i).isDigits()) {
        if (far == 0 && pieces.in(i, NO_PERCENTAGE)) {
          return false;
        }
        percentage |= pieces.in(i, PERCENTAGE);
      }
    }
    return percentage;
  }

  /// `fell eight spots`, `six rungs lower`, `lost five positions in the ranking`.
  private boolean isMove(int from, Counted counted) {
    int verb = Qualifiers.before(pieces, from) - 1;
    boolean by = false;
    while (verb > from - 5 && pieces.in(verb, BETWEEN)) {
      by |= pieces.is(verb, "up") || pieces.is(verb, "down") || pieces.is(verb, "by");
      verb--;
    }
    boolean near = pieces.together(Math.max(0, verb), from);
    boolean plain = counted.noun() == counted.to() - 1 && !pieces.is(counted.to(), "of");
    boolean move = near && pieces.in(verb, MOVES) || by && isRanking(from, counted.to());
    return plain && (move || pieces.in(counted.to(), SIDES) || isRanking(from, counted.to()));
  }

  /// Whether a ranking is spoken of right behind, or a place in one.
  private boolean isRanking(int from, int to) {
    for (int i = to; i < to + RANKED && pieces.together(from, i); i++) {
      if (pieces.in(i, RANKINGS) || pieces.word(i).matches("\\d+(?:st|nd|rd|th)")) {
        return true;
      }
    }
    return false;
  }
}
