package org.onrecord.analyse.figures;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.numbers.Pieces;

/// What stands before or after a number and bounds it: `over`, `at least`, `up to`, `fewer than`.
final class Qualifiers {
  /// Which side of the number is open.
  enum Bound {
    LEAST,
    MOST
  }

  private static final Set<String> OVER = FigureWords.cue("over");
  private static final Set<String> UNDER = FigureWords.cue("under");
  private static final Set<String> FILLERS = FigureWords.cue("filler");
  private static final Set<String> ABOUT = FigureWords.cue("about");
  private static final Set<String> MORE =
      Set.of("more", "greater", "higher", "better", "larger", "longer", "older");
  private static final Set<String> LESS =
      Set.of("less", "fewer", "lower", "smaller", "shorter", "younger");

  private final Pieces pieces;

  Qualifiers(Pieces pieces) {
    this.pieces = pieces;
  }

  /// Whether the word says that the number after it is not exact.
  static boolean isQualifier(String word) {
    return ABOUT.contains(word)
        || FILLERS.contains(word)
        || OVER.contains(word)
        || UNDER.contains(word);
  }

  /// Index of the first of the words that qualify the number at `from`.
  static int before(Pieces pieces, int from) {
    return new Qualifiers(pieces).start(from);
  }

  /// Where the words that qualify the number begin; `from` when there are none.
  int start(int from) {
    int at = from;
    while (pieces.together(at - 1, from)
        && (pieces.in(at - 1, FILLERS) || pieces.in(at - 1, ABOUT) || bound(at).isPresent())) {
      at--;
    }
    return at;
  }

  /// The bound that the words from before `from` up to `to` and right after it set.
  Optional<Bound> find(int from, int to) {
    boolean age = pieces.is(from - 1, "of") && pieces.is(from - 2, "age");
    int at = age ? pieces.is(from - 3, "the") ? from - 3 : from - 2 : from;
    while (pieces.together(at - 1, from)
        && (pieces.in(at - 1, FILLERS) || pieces.in(at - 1, ABOUT))) {
      if (bound(at).isPresent()) {
        return bound(at);
      }
      at--;
    }
    return bound(at).or(() -> after(to));
  }

  private Optional<Bound> bound(int at) {
    String word = at > 0 && pieces.together(at - 1, at) ? pieces.word(at - 1) : "";
    if (word.equals("than")) {
      boolean not = pieces.is(at - 3, "no") || pieces.is(at - 3, "not");
      if (pieces.in(at - 2, MORE)) {
        return Optional.of(not ? Bound.MOST : Bound.LEAST);
      }
      return pieces.in(at - 2, LESS)
          ? Optional.of(not ? Bound.LEAST : Bound.MOST)
          : Optional.empty();
    }
    boolean compared = word.equals("to") || word.equals("as");
    if (compared) {
      boolean most =
          pieces.is(at - 2, "up")
              || word.equals("as") && (pieces.is(at - 2, "many") || pieces.is(at - 2, "much"));
      return most ? Optional.of(Bound.MOST) : Optional.empty();
    }
    return ofWord(word, at);
  }

  private Optional<Bound> ofWord(String word, int at) {
    if (word.equals("least") || word.equals("minimum")) {
      return Optional.of(Bound.LEAST);
    }
    if (word.equals("most") && pieces.is(at - 2, "at") || word.equals("maximum")) {
      return Optional.of(Bound.MOST);
    }
    if (word.equals("exceed") || word.equals("surpass") || word.equals("exceeds")) {
      return Optional.of(isDenied(at) ? Bound.MOST : Bound.LEAST);
    }
    return OVER.contains(word)
        ? Optional.of(Bound.LEAST)
        : UNDER.contains(word) ? Optional.of(Bound.MOST) : Optional.empty();
  }

  private boolean isDenied(int at) {
    return pieces.is(at - 2, "not")
        || pieces.is(at - 2, "never")
        || pieces.word(at - 2).endsWith("n't");
  }

  private Optional<Bound> after(int to) {
    int at = pieces.is(to, "(") ? to + 1 : to;
    boolean or = pieces.is(at, "or") && pieces.together(to - 1, at + 1);
    if (or && (pieces.in(at + 1, MORE) || pieces.is(at + 1, "above"))) {
      return Optional.of(Bound.LEAST);
    }
    boolean best = pieces.is(at, "at") && (pieces.is(at + 1, "best") || pieces.is(at + 1, "most"));
    return best || or && pieces.in(at + 1, LESS) ? Optional.of(Bound.MOST) : Optional.empty();
  }
}
