package org.onrecord.analyse.quotations;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// What stands before the speaker and the verb that reports it: "The list is false, she said".
final class Fronts {
  private final Line line;

  Fronts(Line line) {
    this.line = line;
  }

  /// One past the last element of what stands before the speaker and the verb; 0 when nothing does.
  int end(Cue cue, Optional<Source> source, boolean inverted) {
    boolean reports = cue.verb().takes(Frame.QUOTE) || cue.verb().takes(Frame.CLAUSE);
    boolean finite = cue.form() == VerbGroup.Form.FINITE || cue.form() == VerbGroup.Form.PARTICIPLE;
    if (!reports || source.isEmpty() || !finite) {
      return 0;
    }
    int at = inverted ? cue.start() : source.get().from();
    while (at > 0 && line.tag(at - 1) == Tag.ADVERB) {
      at--;
    }
    if (line.isQuote(at - 1)) {
      return at;
    }
    return line.isComma(at - 1) || line.isDash(at - 1) ? at - 1 : 0;
  }

  boolean isFronted(Cue cue, int frontEnd, Optional<Complement> complement, int after) {
    if (complement.filter(c -> isParted(frontEnd, c.from())).isPresent()) {
      return true;
    }
    if (complement.isEmpty()) {
      boolean ends = endsAttribution(after, cue.verb().takes(Frame.WHOM));
      return line.isQuote(frontEnd - 1) || ends && isClause(frontEnd, after);
    }
    Complement c = complement.get();
    boolean joined = line.isQuote(c.from()) && c.from() > 0 && line.isComma(c.from() - 1);
    boolean quoteInFront = line.isQuote(frontEnd - 1);
    if (quoteInFront && isAside(after)) {
      return true;
    }
    return quoteInFront
        && (!c.isFirm() || joined)
        && !(c.from() == after && c.frame() == Frame.CLAUSE);
  }

  /// "The sources, she said, “all agree”": what begins in front goes on in the quotation.
  private boolean isParted(int frontEnd, int quote) {
    int from = clauseStart(frontEnd);
    return line.beginsSmall(quote)
        && line.isComma(quote - 1)
        && line.isComma(frontEnd)
        && line.tag(from) != Tag.PREPOSITION
        && line.tag(from) != Tag.ADVERB
        && !When.isTime(line.lower(from));
  }

  /// "…, he said when she asked", "…, said a clerk who would not be named": nothing more is said.
  private boolean isAside(int after) {
    return switch (line.lower(after)) {
      case "when", "who", "whose", "while", "as", "after", "before", "where", "which" -> true;
      default -> false;
    };
  }

  /// Whether only time, place or hearer may follow at `after`.
  private boolean endsAttribution(int after, boolean takesHearer) {
    return line.isBreak(after)
        || line.tag(after) == Tag.PREPOSITION
        || line.tag(after) == Tag.ADVERB
        || line.noun(after).isPresent() && (takesHearer || When.isTime(line.lower(after)));
  }

  /// Whether a clause stands before `end`, or is parted by the speaker and goes on behind.
  private boolean isClause(int end, int after) {
    int from = clauseStart(end);
    if (line.tag(from) == Tag.SUBORDINATOR
        || line.tag(from) == Tag.PREPOSITION && !hasComma(from, end)) {
      return false;
    }
    boolean goesOn = line.isComma(after) && (line.hasFinite(after, line.size()) || hasQuote(after));
    return line.hasFinite(from, end) || goesOn && end - from > 1;
  }

  private boolean hasQuote(int from) {
    for (int e = from; e < line.size(); e++) {
      if (line.isQuote(e)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComma(int from, int to) {
    for (int e = from; e < to; e++) {
      if (line.isComma(e)) {
        return true;
      }
    }
    return false;
  }

  /// Where the clause begins that ends at `end`: behind a semicolon, or with the line.
  int clauseStart(int end) {
    for (int e = end - 1; e >= 0; e--) {
      if (line.is(e, ";")) {
        return e + 1;
      }
    }
    return 0;
  }
}
