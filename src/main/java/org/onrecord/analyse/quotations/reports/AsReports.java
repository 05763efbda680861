package org.onrecord.analyse.quotations.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.lines.Subjects;
import org.onrecord.analyse.quotations.words.Entry;
import org.onrecord.analyse.quotations.words.Frame;
import org.onrecord.analyse.quotations.words.Pronouns;
import org.onrecord.analyse.quotations.words.ReportingVerb;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.quotations.words.When;

/// Finds what a clause with "as" reports: "As the mayor said on Monday, the bridge is closed", "the
/// bridge, as he puts it, is “a ruin”", "“a ruin,” as reported by the harbour office".
///
/// "As" tells the time too ("as she said this, the hall fell silent"): here nothing may follow the
/// verb but where, when and to whom. Each search goes once over the line at most.
final class AsReports {
  /// How far behind "as" its verb may be, and behind the verb the comma.
  private static final int NEAR = 14;

  private static final double SURE = 0.85;

  private final Line line;
  private final Subjects subjects;
  private final ClauseEnds ends;
  private final ReportingVerbs verbs;
  private final List<Report> found = new ArrayList<>();

  /// Where what was found so far ends.
  private int reached;

  AsReports(Line line) {
    this.line = line;
    this.subjects = new Subjects(line);
    this.ends = new ClauseEnds(line);
    this.verbs = new ReportingVerbs(line);
  }

  List<Report> find() {
    for (int e = 0; e < line.size(); e++) {
      if (line.is(e, "as") && opensClause(e)) {
        int as = e;
        source(e + 1).ifPresent(source -> said(as, source));
        participle(as);
      }
    }
    return found;
  }

  private Optional<Source> source(int e) {
    boolean pronoun = line.tag(e) == Tag.PRONOUN;
    return pronoun ? Optional.of(Source.of(e, e + 1)) : subjects.right(e);
  }

  private boolean opensClause(int e) {
    boolean reported = line.is(e + 2, "by") && says(e + 1);
    return e == 0
        || reported
        || line.isBreak(e - 1)
        || line.isQuote(e - 1)
        || line.tag(e - 1) == Tag.CONJUNCTION;
  }

  private void said(int as, Source source) {
    if (isOwn(source) || line.isBreak(source.to())) {
      return;
    }
    for (int e = source.to(); e < Math.min(line.size(), source.to() + NEAR); e++) {
      if (line.isBreak(e) || line.isQuote(e)) {
        return;
      }
      int at = e;
      Optional<VerbGroup> group = line.verb(e).filter(g -> line.element(g.head()) == at);
      if (group.isPresent()) {
        boolean finite = group.get().isFinite() && !group.get().negated() && !group.get().passive();
        int after = finite ? behindVerb(e, source) : 0;
        if (after > 0) {
          report(as, source, after, takesHearer(e));
        }
        return;
      }
    }
  }

  /// "As I said": the writer's own words.
  private boolean isOwn(Source source) {
    return Pronouns.isFirstPerson(line.lower(source.head())) || line.is(source.head(), "you");
  }

  /// Where what belongs to the verb ends; 0 when it does not report.
  private int behindVerb(int e, Source source) {
    if (line.is(e + 1, "it") && isPutting(e, source)) {
      return e + 2;
    }
    Entry entry = verbs.at(e);
    return entry == null || !says(e) ? 0 : e + 1 + ReportingVerbs.length(entry.verb().particle());
  }

  /// Whether a verb stands there by which somebody says that something is so, and asks for nothing.
  private boolean says(int e) {
    Entry entry = verbs.at(e);
    return entry != null
        && entry.verb().strength() != ReportingVerb.Strength.THOUGHT
        && (entry.verb().takes(Frame.CLAUSE) || entry.verb().takes(Frame.WHOM))
        && !entry.verb().takes(Frame.TO);
  }

  private boolean takesHearer(int e) {
    Entry entry = verbs.at(e);
    return entry != null && entry.verb().takes(Frame.WHOM);
  }

  /// "As he puts it", "as they see it"; and not "as luck had it".
  private boolean isPutting(int e, Source source) {
    boolean named =
        line.tag(source.head()) == Tag.PRONOUN
            || line.tag(source.headEnd() - 1) == Tag.PROPER
            || line.tag(source.head()) == Tag.DETERMINER;
    return named
        && switch (line.lower(e)) {
          case "put", "puts", "tell", "tells", "told", "see", "sees", "saw", "has", "had" -> true;
          case "describe", "describes", "described", "explain", "explains", "explained" -> true;
          default -> false;
        };
  }

  /// "as reported by the council".
  private void participle(int as) {
    Entry entry = verbs.at(as + 1);
    boolean passive =
        entry != null && entry.is(ReportingVerb.Form.PARTICIPLE) && line.is(as + 2, "by");
    if (passive && says(as + 1)) {
      subjects.right(as + 3).ifPresent(source -> report(as, source, source.to(), false));
    }
  }

  private void report(int as, Source source, int after, boolean hearer) {
    int close = close(after, hearer);
    if (close < 0) {
      return;
    }
    if (opensLine(as) || joins(as)) {
      if (line.isComma(close)) {
        add(source, as, after, close + 1, ends.clause(close + 1));
      }
      return;
    }
    int front = line.isComma(as - 1) || line.isDash(as - 1) ? as - 1 : as;
    int start = clauseStart(front);
    int next = close + 1;
    boolean goesOn =
        line.isComma(close)
            && (line.isQuote(next) && !line.isQuote(front - 1)
                || line.verb(next).filter(VerbGroup::isFinite).isPresent());
    if (goesOn && ReportingWords.ENGLISH.verbs(line.lower(next)).isEmpty()) {
      add(source, as, after, start, ends.clause(next));
    } else if (!goesOn) {
      add(source, as, after, start, front);
    }
  }

  /// "and, as the mayor said, nobody was told": what is said follows.
  private boolean joins(int as) {
    int before = line.isComma(as - 1) ? as - 2 : as - 1;
    return line.tag(before) == Tag.CONJUNCTION;
  }

  /// Whether nothing stands before element `e` but "but", "however" and their like.
  private boolean opensLine(int e) {
    for (int i = 0; i < e; i++) {
      boolean empty =
          !line.isQuote(i)
              && (line.tag(i) == Tag.CONJUNCTION
                  || line.tag(i) == Tag.ADVERB
                  || line.tag(i) == Tag.PUNCTUATION);
      if (!empty) {
        return false;
      }
    }
    return true;
  }

  /// The comma or stop that ends the clause with "as"; -1 when something is said in it.
  private int close(int after, boolean hearer) {
    boolean aside =
        line.isBreak(after)
            || line.tag(after) == Tag.PREPOSITION
            || line.tag(after) == Tag.ADVERB
            || When.isTime(line.lower(after))
            || When.isTime(line.lower(after + 1))
            || hearer && line.noun(after).isPresent();
    if (!aside) {
      return -1;
    }
    for (int e = after; e < Math.min(line.size(), after + NEAR); e++) {
      if (line.isQuote(e) || line.is(e, "that") || line.isColon(e) || line.verb(e).isPresent()) {
        return -1;
      }
      if (line.isComma(e) || line.isStop(e) || line.isDash(e)) {
        return e;
      }
    }
    return line.size() <= after + NEAR ? line.size() : -1;
  }

  /// Behind a semicolon, a colon or the last clause with "as"; else with the line.
  private int clauseStart(int end) {
    int start = reached;
    for (int e = end - 1; e > start; e--) {
      if (line.is(e, ";") || line.isColon(e)) {
        start = e + 1;
      }
    }
    while (start < end && (line.isComma(start) || line.tag(start) == Tag.CONJUNCTION)) {
      start++;
    }
    return start;
  }

  private void add(Source source, int as, int after, int from, int to) {
    if (to > from && line.hasFinite(from, to)) {
      String words = line.words(as, after);
      reached = Math.max(after, to);
      found.add(
          new Report(
              line,
              from,
              to,
              Optional.of(source),
              line.span(as, after),
              "\u201C" + words + "\u201D",
              SURE,
              true,
              false));
    }
  }
}
