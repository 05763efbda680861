package org.onrecord.analyse.quotations.lines;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.words.ReportingWords;

/// The noun group that begins at an element, with what belongs behind it: "the mayor of Keldra",
/// "Ilva Maren, Oskar Venn and Tomas Brel", "results published by the council".
final class RightGroups {
  private final Line line;

  RightGroups(Line line) {
    this.line = line;
  }

  /// That at element `at`; empty where none begins.
  Optional<Source> at(int at) {
    var first = line.noun(at);
    if (first.isEmpty()
        || line.first(first.get()) != at && !isVerbOf(line.first(first.get()), at)) {
      return Optional.empty();
    }
    int headEnd = line.past(first.get());
    int end = listEnd(headEnd);
    while (end + 1 < line.size() && goesOn(end)) {
      end = line.past(line.noun(end + 1).orElseThrow());
    }
    if (isMadeBy(end)) {
      end = line.past(line.noun(end + 2).orElseThrow());
    }
    return Optional.of(new Source(at, end, at, headEnd));
  }

  /// "“…,” laughs Minister Ilva Maren": the group seems to begin with the verb.
  private boolean isVerbOf(int first, int at) {
    return first == at - 1
        && line.isQuote(first - 1)
        && !ReportingWords.ENGLISH.verbs(line.lower(first)).isEmpty();
  }

  /// "results published by the council".
  private boolean isMadeBy(int e) {
    boolean made =
        switch (line.lower(e)) {
          case "published", "released", "issued", "compiled", "produced", "prepared", "collected" ->
              true;
          default -> false;
        };
    return made
        && line.is(e + 1, "by")
        && line.noun(e + 2).filter(g -> line.first(g) == e + 2).isPresent();
  }

  /// Where "Ilva Maren, Oskar Venn and Tomas Brel" ends, whose first name ends at `end`; `end` when
  /// no list of names follows that ends the clause.
  private int listEnd(int end) {
    int at = end;
    while (line.isComma(at) && isName(at + 1)) {
      at = line.noun(at + 1).map(line::past).orElseThrow();
    }
    int behind = at + 1;
    boolean closes =
        at > end
            && line.is(at, "and")
            && line.noun(behind).filter(g -> line.first(g) == behind).isPresent();
    int last = closes ? line.noun(behind).map(line::past).orElseThrow() : end;
    return line.isBreak(last) ? last : end;
  }

  private boolean isName(int e) {
    return line.tag(e) == Tag.PROPER && line.noun(e).filter(g -> line.first(g) == e).isPresent();
  }

  private boolean goesOn(int end) {
    boolean joins =
        switch (line.lower(end)) {
          case "of", "for", "from", "at", "with", "and", "to" -> true;
          default -> false;
        };
    return joins && line.noun(end + 1).filter(g -> line.first(g) == end + 1).isPresent();
  }
}
