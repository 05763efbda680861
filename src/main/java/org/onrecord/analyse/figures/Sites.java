package org.onrecord.analyse.figures;

import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Pieces;

/// Where something is: `in a dozen spots` and `at twelve locations` count places, whatever the text
/// calls these, so that two texts can be held side by side. `parking spots` are no such places, nor
/// are spots that somebody books.
final class Sites {
  private static final Set<String> SITES = FigureWords.cue("site");
  private static final Set<String> AT = FigureWords.cue("at-site");

  private final Pieces pieces;
  private final Grammar grammar;

  Sites(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
  }

  /// The same, with `places` as the unit of the places that it counts.
  Counted told(Counted counted, Numeral number) {
    boolean site =
        counted.kind() == Counted.Kind.NOUN
            && SITES.contains(counted.unit())
            && isAt(number.from())
            && isPlain(number.to(), counted.noun());
    return site
        ? new Counted(counted.to(), "places", counted.size(), counted.noun(), counted.kind())
        : counted;
  }

  private boolean isAt(int from) {
    int before = Qualifiers.before(pieces, from) - 1;
    return before >= 0 && pieces.together(before, from) && pieces.in(before, AT);
  }

  /// Whether no other noun stands before it.
  private boolean isPlain(int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (grammar.tag(pieces.get(i).token()) == Tag.NOUN) {
        return false;
      }
    }
    return true;
  }
}
