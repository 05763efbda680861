package org.onrecord.analyse.figures;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.Pieces;

/// How often, in one word: `jailed twice`, `once a week`, `has met once`.
final class Occasions {
  private static final Set<String> EACH = Set.of("a", "an", "every", "each", "per");
  private static final Set<String> EXACT = Set.of("only", "just", "exactly", "least");

  private final Pieces pieces;
  private final Grammar grammar;

  Occasions(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
  }

  Optional<Draft> find(int at) {
    return switch (pieces.word(at)) {
      case "once" -> isOnce(at) ? Optional.of(times(at, "1")) : Optional.empty();
      case "twice" -> isThought(at) ? Optional.empty() : Optional.of(times(at, "2"));
      case "thrice" -> Optional.of(times(at, "3"));
      default -> Optional.empty();
    };
  }

  /// `once` is a count where it is limited, returns, or ends what has been done; else it means
  /// formerly, or as soon as.
  private boolean isOnce(int at) {
    boolean returns =
        pieces.together(at, at + 2)
            && pieces.in(at + 1, EACH)
            && FigureWords.findUnit(pieces.word(at + 2)).isPresent();
    boolean limited = pieces.in(at - 1, EXACT) && pieces.together(at - 1, at);
    boolean ends = !pieces.together(at, at + 1) || pieces.get(at + 1).isMark();
    return returns || limited || ends && isDone(at);
  }

  private boolean isDone(int at) {
    return pieces.together(at - 1, at)
        && grammar.verbAt(pieces.get(at - 1).token()).filter(VerbGroup::perfect).isPresent();
  }

  /// `think twice`.
  private boolean isThought(int at) {
    String before = pieces.word(at - 1);
    return before.startsWith("think") || before.startsWith("thought");
  }

  private static Draft times(int at, String value) {
    return Draft.inWords(at, at + 1, value, Counted.of(at + 1, "times", -1, Counted.Kind.MEASURE));
  }
}
