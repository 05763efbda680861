package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Two numbers that are one figure: `5-7 percent`, `between three and four million velars`, `40 to
/// 46`.
final class RangeReader {
  private static final Set<String> CHANGES = FigureWords.cue("change");
  private static final Set<String> ESTIMATED = Set.of("estimated", "put", "reckoned");
  private static final int LOOK_BACK = 12;

  private final Pieces pieces;
  private final Numerals numerals;
  private final Units units;
  private final MoneySigns signs;

  RangeReader(Pieces pieces, Numerals numerals, Units units) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = units;
    this.signs = new MoneySigns(pieces);
  }

  /// The range that begins with `first`. After the verb of a change `from` and `to` are two
  /// figures.
  Optional<Draft> find(Numeral first) {
    if (first.value().isEmpty() || first.shape() == Numeral.Shape.FRACTION) {
      return Optional.empty();
    }
    var sign = signs.find(first.from());
    var own = sign.isPresent() ? Optional.<Counted>empty() : measure(first);
    int link = own.map(Counted::to).orElse(first.to());
    int second = second(first, link);
    if (second == 0 || !pieces.together(first.from(), second)) {
      return Optional.empty();
    }
    int at = sign.isPresent() && pieces.get(second).isMark() ? second + 1 : second;
    return numerals
        .find(at)
        .filter(last -> last.value().isPresent() && last.shape() != Numeral.Shape.FRACTION)
        .flatMap(last ->
            counted(last, sign)
                .filter(c -> own.isEmpty() || own.get().unit().equals(c.unit()))
                .or(() -> of(first, last))
                .map(c -> draft(first, last, c, sign.isPresent())))
        .filter(d -> d.low().get().compareTo(d.high().get()) < 0);
  }

  private Optional<Counted> measure(Numeral number) {
    return units
        .after(number.to(), number)
        .filter(c -> c.kind() == Kind.MEASURE || c.kind() == Kind.MONEY);
  }

  private int second(Numeral first, int link) {
    if (pieces.joined(link, Joint.HYPHEN)) {
      return link;
    }
    return switch (pieces.word(link)) {
      case "–", "—", "-" -> link + 1;
      case "and" ->
          pieces.is(first.from() - 1, "between") || pieces.is(first.from() - 2, "between")
              ? link + 1
              : 0;
      case "to" -> isChange(first) || isStep(first) ? 0 : link + 1;
      case "or" -> link + 1;
      default -> 0;
    };
  }

  private boolean isChange(Numeral first) {
    if (!pieces.is(first.from() - 1, "from") && !pieces.is(first.from() - 2, "from")) {
      return false;
    }
    for (int i = first.from() - 1;
        i >= first.from() - LOOK_BACK && pieces.together(i, first.from());
        i--) {
      if (pieces.in(i, CHANGES)) {
        return true;
      }
    }
    return false;
  }

  /// `rose by 1,500 velars to 9,800 velars`, `rose 2 percent to 40`: by how much, and where it
  /// ended.
  private boolean isStep(Numeral first) {
    int from = Qualifiers.before(pieces, first.from());
    boolean sign = signs.find(first.from()).isPresent();
    int lead = sign ? from - 2 : from - 1;
    boolean money = sign || measure(first).filter(c -> c.kind() == Kind.MONEY).isPresent();
    return money && (pieces.is(lead, "by") || pieces.in(lead, CHANGES) && !pieces.is(lead, "up"));
  }

  /// `whose fighters, estimated at 1,500 to 2,000, hold it`: the noun stands before.
  private Optional<Counted> of(Numeral first, Numeral last) {
    if (!pieces.is(first.from() - 1, "at") || !pieces.in(first.from() - 2, ESTIMATED)) {
      return Optional.empty();
    }
    int noun = pieces.is(first.from() - 3, ",") ? first.from() - 4 : first.from() - 3;
    return pieces.together(noun, last.from())
        ? units.noun(noun, last).map(c -> Units.carried(last.to(), c.unit()))
        : Optional.empty();
  }

  private Optional<Counted> counted(Numeral last, Optional<String> money) {
    return money
        .map(code -> Counted.of(last.to(), code, -1, Kind.MONEY))
        .or(() -> units.after(last.to(), last));
  }

  private Draft draft(Numeral first, Numeral last, Counted counted, boolean sign) {
    BigDecimal high = last.value().orElseThrow();
    BigDecimal low = shareScale(first, last, high);
    return new Draft(
        sign ? signs.start(first.from()) : first.from(),
        Math.max(last.to(), counted.to()),
        Optional.empty(),
        Optional.of(Draft.times(low, counted.size())),
        Optional.of(Draft.times(high, counted.size())),
        counted,
        last.shape(),
        0.85,
        "a range of two numbers");
  }

  /// In `2 to 3 million` the first number is in millions too.
  private static BigDecimal shareScale(Numeral first, Numeral last, BigDecimal high) {
    BigDecimal low = first.value().orElseThrow();
    boolean grouped = low.compareTo(BigDecimal.valueOf(1000)) >= 0;
    if (grouped || first.to() - first.from() > 1 || last.to() - last.from() < 2) {
      return low;
    }
    var scale = BigDecimal.valueOf(1000);
    while (high.compareTo(low.multiply(scale)) > 0 && high.compareTo(scale.multiply(scale)) >= 0) {
      scale = scale.multiply(BigDecimal.valueOf(1000));
    }
    return high.compareTo(scale) >= 0 ? low.multiply(scale) : low;
  }
}
