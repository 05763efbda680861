package org.onrecord.analyse.quotations.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Subjects;
import org.onrecord.analyse.quotations.words.ReportingWords;

/// Finds estimates: "The ministry puts the number of dead at 40".
final class SumReports {
  /// How far behind "puts" its "at" may be.
  private static final int NEAR = 10;

  private final ReportingWords words = ReportingWords.ENGLISH;
  private final Line line;
  private final Subjects subjects;
  private final ClauseEnds ends;
  private final List<Report> found = new ArrayList<>();

  SumReports(Line line) {
    this.line = line;
    this.subjects = new Subjects(line);
    this.ends = new ClauseEnds(line);
  }

  List<Report> find() {
    for (int e = 0; e < line.size(); e++) {
      if (!line.isQuote(e)) {
        sum(e);
      }
    }
    return found;
  }

  private void sum(int e) {
    var verb = line.verb(e).filter(v -> v.isFinite() && !v.passive());
    if (verb.isEmpty() || !line.is(e, "put") && !line.is(e, "puts")) {
      return;
    }
    int first = Math.max(0, line.element(verb.get().from()));
    int at = e + 1;
    while (at < e + NEAR && !line.is(at, "at") && !line.isBreak(at) && line.verb(at).isEmpty()) {
      at++;
    }
    if (at > e + 1 && line.is(at, "at") && isCounted(e + 1, at) && isNumber(at + 1)) {
      int end = ends.thing(at + 1);
      String rule = "\u201C" + line.words(e, e + 1) + " \u2026 at\u201D";
      found.add(
          new Report(
              line,
              e + 1,
              end,
              subjects.left(first),
              line.span(e, e + 1),
              rule,
              0.75,
              false,
              false));
    }
  }

  /// "the number of dead", "the cost", "turnout": what is put at a number, not somewhere.
  private boolean isCounted(int from, int to) {
    for (int e = from; e < to; e++) {
      if (words.isCounted(line.lower(e))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int from) {
    return line.noun(from)
        .map(line::past)
        .filter(past -> hasNumber(from, past))
        .or(() -> Optional.of(from + 3).filter(past -> hasNumber(from, past)))
        .isPresent();
  }

  private boolean hasNumber(int from, int to) {
    for (int e = from; e < to && !line.isBreak(e); e++) {
      if (line.tag(e) == Tag.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
