package org.onrecord.analyse.quotations.reports;

import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Owners;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.lines.Subjects;
import org.onrecord.analyse.quotations.words.Pronouns;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.model.Span;

/// Finds what phrases beside a clause report: "according to the council", "in her view",
/// "reportedly".
final class PhraseReports {
  private final ReportingWords words = ReportingWords.ENGLISH;
  private final Line line;
  private final Subjects subjects;
  private final Owners owners;
  private final ClauseEnds ends;
  private final ReportList found;

  PhraseReports(Line line) {
    this.line = line;
    this.found = new ReportList(line);
    this.subjects = new Subjects(line);
    this.owners = new Owners(line);
    this.ends = new ClauseEnds(line);
  }

  List<Report> find() {
    for (int e = 0; e < line.size(); e++) {
      if (!line.isQuote(e)) {
        according(e);
        view(e);
        hedge(e);
      }
    }
    return found.all();
  }

  private void according(int e) {
    int length = line.begins(e, words.according(line.lower(e)));
    if (length > 0) {
      int after = e + length;
      subjects.right(after).ifPresent(source -> besideAccording(e, after, source));
    }
  }

  /// "In Ilva Maren’s view, …", "In her opinion the list …".
  private void view(int e) {
    var group = line.is(e, "in") ? line.noun(e + 1) : Optional.<NounGroup>empty();
    int end = group.map(line::past).orElse(0);
    int from = line.isComma(end) ? end + 1 : end;
    boolean clause = from > end || line.noun(end).isPresent() && line.hasFinite(end, line.size());
    if (end > e + 2 && words.isView(line.lower(end - 1)) && opensPart(e) && clause) {
      owners
          .owner(end - 1)
          .filter(s -> s.to() >= end - 2 && !Pronouns.isFirstPerson(line.lower(s.from())))
          .ifPresent(source ->
              found.add(
                  from,
                  ends.clause(from),
                  Optional.of(source),
                  line.span(e, end),
                  "\u201C" + line.words(e, end) + "\u201D",
                  0.8,
                  true));
    }
  }

  private boolean opensPart(int e) {
    return e == 0 || line.isBreak(e - 1) || line.tag(e - 1) == Tag.CONJUNCTION;
  }

  private void besideAccording(int e, int after, Source source) {
    Span cue = line.span(e, after);
    String rule = "\u201C" + line.words(e, after) + "\u201D";
    int before = line.isComma(e - 1) ? e - 1 : e;
    int start = clauseStart(before);
    int next = source.to();
    while (next < line.size() && !line.isComma(next) && !line.isStop(next) && !line.isQuote(next)) {
      next++;
    }
    if (line.isComma(e - 1) && line.isComma(next) && isParted(start, e - 1, next + 1)) {
      found.add(start, ends.clause(next + 1), Optional.of(source), cue, rule, 0.9, true);
      return;
    }
    if (line.isComma(e - 1) && line.isComma(next) && line.tag(e - 2) == Tag.AUXILIARY) {
      // "The list was, in the words of the mayor, a riddle."
      found.add(start, ends.clause(next + 1), Optional.of(source), cue, rule, 0.9, true);
      return;
    }
    boolean isBefore = line.hasFinite(start, before) || before > start && line.isQuote(before - 1);
    if (isBefore) {
      found.add(start, before, Optional.of(source), cue, rule, 0.9, true);
    } else if (line.isComma(next) && next + 1 < line.size()) {
      found.add(next + 1, ends.clause(next + 1), Optional.of(source), cue, rule, 0.9, true);
    } else if (before > start + 2) {
      found.add(start, before, Optional.of(source), cue, rule, 0.6, true);
    }
  }

  /// "Turnout, according to the council, was low": the verb of what stands from `from` to `to` is
  /// at `verb`.
  private boolean isParted(int from, int to, int verb) {
    return line.noun(to - 1).isPresent()
        && line.tag(from) != Tag.PREPOSITION
        && line.tag(from) != Tag.ADVERB
        && !line.hasFinite(from, to)
        && line.verb(verb).filter(VerbGroup::isFinite).isPresent();
  }

  private int clauseStart(int end) {
    for (int e = end - 1; e > 0; e--) {
      boolean turn = line.isComma(e) && (line.is(e + 1, "but") || line.is(e + 1, "while"));
      if (line.is(e, ";") || turn) {
        return turn ? e + 2 : e + 1;
      }
    }
    return 0;
  }

  /// "reportedly": somebody says so, and the text does not tell who.
  private void hedge(int e) {
    if (words.isHedge(line.lower(e)) && !isInPhrase(e)) {
      int from = clauseStart(e);
      found.add(
          from,
          ends.clause(e),
          Optional.empty(),
          line.span(e, e + 1),
          "\u201C" + line.words(e, e + 1) + "\u201D",
          0.5,
          false);
    }
  }

  /// "his supposedly secret plan", "funds allegedly meant for schools": of a part only.
  private boolean isInPhrase(int e) {
    boolean inNoun =
        line.noun(e + 1).filter(g -> line.first(g) < e).isPresent()
            || line.tag(e - 1) == Tag.DETERMINER && line.noun(e + 1).isPresent();
    boolean reduced =
        line.verb(e + 1).filter(v -> v.form() == VerbGroup.Form.PARTICIPLE).isPresent()
            && line.noun(e - 1).isPresent();
    return inNoun || reduced;
  }
}
