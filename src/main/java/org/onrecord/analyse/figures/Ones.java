package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// One, without a numeral: `less than a year`, `within a month`, `the remaining quarter`.
final class Ones {
  private static final Set<String> COMPARED = Set.of("less", "more", "longer", "fewer");
  private static final Set<String> LENGTH =
      Set.of(
          "within", "for", "after", "last", "lasts", "lasted", "lasting", "takes", "took", "taken",
          "taking");
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "decade", "century", "fortnight");
  private static final Set<String> NOT_LONG = Set.of("'s", "ago", "later", "earlier", "out", "off");
  private static final Set<String> REST = Set.of("remaining");

  private final Pieces pieces;

  Ones(Pieces pieces) {
    this.pieces = pieces;
  }

  Optional<Draft> find(int at) {
    return switch (pieces.word(at)) {
      case "a", "an" -> unit(at);
      case "half" -> rest(at, "50");
      case "third" -> rest(at, "33.33");
      case "quarter" -> rest(at, "25");
      case "fifth" -> rest(at, "20");
      case "tenth" -> rest(at, "10");
      default -> Optional.empty();
    };
  }

  /// `less than a year`, `within a month`, `it took a week`: not `a week's pay`, `a year-long row`,
  /// `a year ago`.
  private Optional<Draft> unit(int at) {
    int to = at + 2;
    boolean alone = pieces.together(at - 1, at + 1) && !pieces.joined(to, Joint.HYPHEN);
    return alone && isLength(at)
        ? FigureWords.findUnit(pieces.word(at + 1))
            .filter(m -> !pieces.word(at + 1).endsWith("s"))
            .map(m ->
                draft(
                    at,
                    to,
                    m.size(),
                    Counted.of(to, m.unit(), at + 1, Kind.MEASURE),
                    "one unit of measure"))
        : Optional.empty();
  }

  /// Whether the words before say that a length follows.
  private boolean isLength(int at) {
    boolean than = pieces.is(at - 1, "than") && pieces.in(at - 2, COMPARED);
    int lead = at - 1;
    while (lead > at - 3 && Qualifiers.isQualifier(pieces.word(lead))) {
      lead--;
    }
    boolean led = pieces.in(lead, LENGTH) && TIMES.contains(pieces.word(at + 1));
    return than || led && !pieces.in(at + 2, NOT_LONG);
  }

  private Optional<Draft> rest(int at, String percent) {
    boolean led = pieces.in(at - 1, REST) && pieces.is(at - 2, "the");
    var counted = Counted.of(at + 1, "percent", -1, Kind.MEASURE);
    return led && pieces.together(at - 2, at)
        ? Optional.of(draft(at, at + 1, new BigDecimal(percent), counted, "a share in words"))
        : Optional.empty();
  }

  private static Draft draft(int from, int to, BigDecimal value, Counted counted, String rule) {
    return new Draft(
        from,
        to,
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        counted,
        Numeral.Shape.WORDS,
        0.8,
        rule);
  }
}
