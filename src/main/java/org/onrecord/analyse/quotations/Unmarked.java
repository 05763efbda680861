package org.onrecord.analyse.quotations;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.reports.Report;
import org.onrecord.model.Span;

/// What is reported without marks in front of words in marks, where it says something by itself:
/// "she said | the list was checked | and that it was “a model for all”".
///
/// Where the marks only end what was begun ("the list was “a model”"), there is nothing by itself.
final class Unmarked {
  /// Fewer words say nothing by themselves.
  private static final int LEAST = 4;

  private Unmarked() {}

  /// The part of what `utterance` reports that stands in front of its first marks and is a clause
  /// of its own.
  static Optional<Span> before(Utterance utterance) {
    Optional<Report> report = utterance.report();
    if (report.isEmpty() || report.get().naming()) {
      return Optional.empty();
    }
    Line line = report.get().line();
    int from = report.get().from();
    int mark = mark(line, from, utterance.marks().getFirst());
    boolean parted = report.get().cue().start() > line.span(from, from + 1).start();
    int end = mark < 0 || parted ? from : end(line, from, mark);
    return end - from >= LEAST && hasSubject(line, from, end) && line.hasFinite(from, end)
        ? Optional.of(line.span(from, end))
        : Optional.empty();
  }

  private static int mark(Line line, int from, Marked first) {
    for (int e = from; e < line.size(); e++) {
      if (line.isQuote(e) && line.span(e, e + 1).start() >= first.outer().start()) {
        return e;
      }
    }
    return -1;
  }

  /// Where the clause ends that stands before what leads to the marks at `mark`: "and that it was",
  /// "because", "to the"; `from` when all of it does.
  private static int end(Line line, int from, int mark) {
    for (int e = mark - 1; e > from; e--) {
      boolean joins =
          line.tag(e) == Tag.SUBORDINATOR
              || line.tag(e) == Tag.CONJUNCTION && opensClause(line, e + 1, mark);
      if (joins) {
        int end = line.tag(e - 1) == Tag.CONJUNCTION ? e - 1 : e;
        return line.isComma(end - 1) ? end - 1 : end;
      }
    }
    return line.isAside(mark) ? mark : from;
  }

  /// "and that …", "but the list is …": a clause of its own stands behind the conjunction.
  private static boolean opensClause(Line line, int from, int mark) {
    return line.is(from, "that") || line.hasFinite(from, mark + 1) && hasSubject(line, from, mark);
  }

  private static boolean hasSubject(Line line, int from, int to) {
    return from < to && line.noun(from).filter(g -> line.first(g) == from).isPresent();
  }
}
