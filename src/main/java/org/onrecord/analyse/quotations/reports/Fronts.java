package org.onrecord.analyse.quotations.reports;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.words.Entry;
import org.onrecord.analyse.quotations.words.Frame;
import org.onrecord.analyse.quotations.words.When;

/// What stands before the speaker and the verb that reports it: "The list is false, she said".
final class Fronts {
  /// How far behind a quotation its speaker's verb may be.
  private static final int NEAR = 8;

  private final Line line;
  private final ClauseEnds ends;
  private final ReportingVerbs verbs;

  Fronts(Line line, ClauseEnds ends, ReportingVerbs verbs) {
    this.line = line;
    this.ends = ends;
    this.verbs = verbs;
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
    if (opensSentence(frontEnd)) {
      return false;
    }
    boolean joined = line.isQuote(c.from()) && c.from() > 0 && line.isComma(c.from() - 1);
    boolean quoteInFront = line.isQuote(frontEnd - 1);
    if (quoteInFront && isAside(after)) {
      return true;
    }
    return quoteInFront
        && (!c.isFirm() || joined)
        && !(c.from() == after && c.frame() == Frame.CLAUSE);
  }

  /// "“… at noon.” A clerk asks about it": another sentence than the quotation before it.
  private boolean opensSentence(int e) {
    return line.isQuote(e - 1)
        && line.endsSentence(e - 1)
        && line.tag(e) == Tag.DETERMINER
        && line.token(e).isCapital();
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
      return isInserted(end, after) || line.tag(from) == Tag.PREPOSITION && hasMain(from, end);
    }
    boolean goesOn =
        line.isComma(after)
            && (line.hasFinite(after, line.size()) || line.hasQuote(after, line.size()));
    boolean verbBehind = line.verb(after + 1).filter(VerbGroup::isFinite).isPresent();
    boolean main =
        line.tag(from) == Tag.PREPOSITION ? hasMain(from, end) : line.hasFinite(from, end);
    return main || goesOn && (end - from > 1 || verbBehind);
  }

  /// Whether a subject and its verb stand there that no "as" or "which" opens: "In May the port was
  /// closed" and not "In the last hour, even as boats were sinking".
  private boolean hasMain(int from, int to) {
    boolean inner = false;
    for (int e = from; e < to; e++) {
      inner |= line.tag(e) == Tag.SUBORDINATOR || line.tag(e) == Tag.RELATIVE || line.is(e, "as");
      boolean finite = line.isQuote(e) ? line.hasFinite(e, e + 1) : opensFinite(e);
      if (finite && !inner && (line.isQuote(e) || !line.isBreak(e - 1))) {
        return true;
      }
      inner &= !finite && !line.isComma(e);
    }
    return false;
  }

  private boolean opensFinite(int e) {
    return line.verb(e).filter(v -> v.isFinite() && line.element(v.from()) == e).isPresent();
  }

  /// "On a clerk's pay, she said, he had bought a house": between two commas the speaker and the
  /// verb part what is said, whatever it begins with.
  private boolean isInserted(int end, int after) {
    int close = behindHearer(after);
    int next = close + 1;
    boolean subject = line.noun(next).filter(g -> line.first(g) == next).isPresent();
    return line.isComma(end)
        && line.isComma(close)
        && (subject || line.tag(next) == Tag.PREPOSITION || line.is(next, "there"))
        && line.hasFinite(next, ends.clause(next));
  }

  /// "told the court": one past whom it was told; `e` when nobody stands there.
  private int behindHearer(int e) {
    return line.noun(e).filter(g -> line.first(g) == e).map(line::past).orElse(e);
  }

  private boolean hasComma(int from, int to) {
    for (int e = from; e < to; e++) {
      if (line.isComma(e)) {
        return true;
      }
    }
    return false;
  }

  /// One past the last element of what is reported, which begins at `from` and is parted by the
  /// speaker and the verb where it goes on behind them.
  ///
  /// @param frontEnd one past what stands in front
  /// @param after one past the speaker and the verb
  int reportedEnd(int from, int frontEnd, int after) {
    int next = after;
    while (next < line.size() && !line.isBreak(next) && !line.isQuote(next)) {
      next++;
    }
    if (line.isQuote(next) || line.isStop(next)) {
      return frontEnd;
    }
    boolean goesOn =
        line.isQuote(next + 1)
            || line.isComma(next)
                && (next == after || next == behindHearer(after))
                && isUnfinished(from, frontEnd, next)
            || line.isComma(next) && joinsQuote(next + 1);
    return goesOn ? ends.clause(next + 1) : frontEnd;
  }

  /// Whether what stands in front has no verb yet and is no quotation that needs none: "The list,
  /// she said, is checked", and not "“No,” she said, the mayor beside her".
  private boolean isUnfinished(int from, int end, int comma) {
    boolean goesOn =
        !line.isQuote(end - 1) || line.verb(comma + 1).filter(VerbGroup::isFinite).isPresent();
    return goesOn && (wantsVerb(end - 1) || isClauseInFront(from) || !line.hasFinite(from, end));
  }

  /// "The council would, she added, bring in a bill": the verb is still to come.
  private boolean wantsVerb(int e) {
    return line.tag(e) == Tag.MODAL || line.tag(e) == Tag.AUXILIARY || isRelative(e);
  }

  /// "While some may stay, she said, most will go".
  private boolean isClauseInFront(int from) {
    return line.tag(from) == Tag.SUBORDINATOR;
  }

  /// "They rest on a letter which, clerks say, was never sent".
  boolean isRelative(int e) {
    return line.tag(e) == Tag.RELATIVE && !line.isQuote(e);
  }

  /// "The list is checked, she said, but “nobody asks who wrote it”".
  private boolean joinsQuote(int e) {
    return line.tag(e) == Tag.CONJUNCTION && line.beginsSmall(e + 1) && !isSaidBehind(e + 2);
  }

  /// "…,” Oskar Venn replied", "…,” said Oskar Venn": somebody says what stands before `e`.
  private boolean isSaidBehind(int e) {
    for (int i = e; i < Math.min(line.size(), e + NEAR) && !line.isBreak(i); i++) {
      Entry entry = line.isQuote(i) ? null : verbs.at(i);
      if (entry != null && entry.isFinite() && entry.verb().takes(Frame.QUOTE)) {
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
