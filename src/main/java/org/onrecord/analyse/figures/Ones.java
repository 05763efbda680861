package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// One, without a numeral: `less than a year`, `the remaining quarter`.
final class Ones {
  private static final Set<String> COMPARED = Set.of("less", "more", "longer", "fewer");
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

  private Optional<Draft> unit(int at) {
    boolean than = pieces.is(at - 1, "than") && pieces.in(at - 2, COMPARED);
    boolean alone = pieces.together(at - 2, at + 1) && !pieces.joined(at + 2, Joint.HYPHEN);
    return than && alone
        ? FigureWords.findUnit(pieces.word(at + 1))
            .filter(_ -> !pieces.word(at + 1).endsWith("s"))
            .map(m -> Counted.of(at + 2, m.unit(), at + 1, Kind.MEASURE))
            .flatMap(c ->
                FigureWords.findUnit(pieces.word(at + 1))
                    .map(m -> draft(at, at + 2, m.size(), c, "one unit of measure")))
        : Optional.empty();
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
