package org.onrecord.analyse.quotations.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.model.Span;

/// What one family of wording found in a line.
final class ReportList {
  private final Line line;
  private final List<Report> found = new ArrayList<>();

  ReportList(Line line) {
    this.line = line;
  }

  /// Adds what stands from element `from` to `to`, unless that is nothing; for the rest see
  /// [Report].
  void add(
      int from,
      int to,
      Optional<Source> source,
      Span cue,
      String rule,
      double confidence,
      boolean opens) {
    if (to > from) {
      found.add(new Report(line, from, to, source, cue, rule, confidence, opens, false));
    }
  }

  List<Report> all() {
    return found;
  }
}
