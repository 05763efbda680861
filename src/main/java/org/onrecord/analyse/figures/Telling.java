package org.onrecord.analyse.figures;

import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.Pieces;

/// The words of a figure. A number whose noun stands elsewhere says little alone, so what is told
/// of it belongs to its words: `71 were convicted`, `11 as kept`.
final class Telling {
  /// Alone these tell nothing.
  private static final Set<String> EMPTY = Set.of("be", "have", "do");

  /// In `children under 15 died` the number is not who died.
  private static final Set<String> MEASURES =
      Set.of("years", "percent", "points", "percentage points");

  /// Verbs of counting and of wanting, and words for more, belong to the number behind them.
  static final Set<String> COUNTING = FigureWords.cue("counting");

  static final Set<String> WANTING = FigureWords.cue("wanting");
  static final Set<String> MORE = Set.of("another", "further", "other", "additional");

  private final Pieces pieces;
  private final Grammar grammar;

  Telling(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
  }

  /// Index of the first piece of the figure's words: `takes two`, `costs 7`, `wanted 30`, `another
  /// 6`.
  int start(Draft figure) {
    int verb = Qualifiers.before(pieces, figure.from()) - 1;
    if (isBare(figure) && pieces.in(figure.from() - 1, MORE)) {
      return figure.from() - 1;
    }
    boolean verbal =
        Again.isTold(pieces, verb)
            || pieces.in(verb, COUNTING) && !pieces.is(figure.to(), "as")
            || pieces.in(verb, WANTING);
    boolean told = isBare(figure) && verbal;
    return told && pieces.together(verb, figure.from()) ? verb : figure.from();
  }

  private static boolean isBare(Draft figure) {
    return figure.counted().kind() == Counted.Kind.CARRIED;
  }

  /// Index past the last piece of the figure's words.
  int end(Draft figure) {
    int to = figure.to();
    boolean bare = isBare(figure) && pieces.together(to - 1, to);
    boolean counts = !MEASURES.contains(figure.counted().unit());
    // In "the crowd of 2,600 waved" the number is not the subject.
    boolean subject = !pieces.is(Qualifiers.before(pieces, figure.from()) - 1, "of");
    return bare && counts ? subject ? Math.max(verbEnd(to), restEnd(to)) : restEnd(to) : to;
  }

  private int restEnd(int at) {
    return Math.max(ratedEnd(at), placedEnd(at));
  }

  /// `15 in part`, `eleven not at all`, `four are in prison`.
  private int placedEnd(int at) {
    int in = pieces.in(at, BareNumbers.ARE) ? at + 1 : at;
    boolean part = pieces.is(in, "in") && (pieces.is(in + 1, "part") || pieces.is(in + 1, "full"));
    if ((part || BareNumbers.isConfined(pieces, in)) && pieces.together(at - 1, in + 1)) {
      return in + 2;
    }
    boolean none = pieces.is(at, "not") && pieces.is(at + 1, "at") && pieces.is(at + 2, "all");
    return none && pieces.together(at - 1, at + 2) ? at + 3 : at;
  }

  private int verbEnd(int at) {
    int token = pieces.get(at).token();
    return grammar
        .verbAt(token)
        .filter(VerbGroup::isFinite)
        .filter(v -> v.from() == token && !EMPTY.contains(v.lemma()))
        .map(v -> pieces.at(grammar.prose().token(v.to() - 1).start()) + 1)
        .filter(end -> pieces.together(at, end - 1))
        .orElse(at);
  }

  /// `as kept`, `as not kept`, `as partly kept`.
  private int ratedEnd(int at) {
    boolean adverb =
        pieces.together(at, at + 1) && grammar.tag(pieces.get(at + 1).token()) == Tag.ADVERB;
    int rated = adverb || pieces.is(at + 1, "not") ? at + 2 : at + 1;
    return pieces.is(at, "as") && pieces.together(at, rated) && !pieces.get(rated).isMark()
        ? rated + 1
        : at;
  }
}
