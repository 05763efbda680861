package org.onrecord.analyse.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.reports.Report;
import org.onrecord.model.Span;

/// One thing that somebody said, with all the pairs of marks that hold parts of it.
final class Utterance {
  private final Optional<Report> report;
  private final Optional<String> speaker;
  private final double confidence;
  private final String rule;
  private final List<Marked> marks = new ArrayList<>();
  private final int paragraph;
  private Optional<Span> content;

  Utterance(Report report, Optional<String> speaker, int paragraph) {
    this.report = Optional.of(report);
    this.speaker = speaker;
    this.confidence = report.confidence();
    this.rule = report.rule();
    this.paragraph = paragraph;
    this.content = Optional.of(report.content());
  }

  /// Words in marks that no word reports.
  Utterance(Optional<String> speaker, double confidence, String rule, int paragraph) {
    this.report = Optional.empty();
    this.speaker = speaker;
    this.confidence = confidence;
    this.rule = rule;
    this.paragraph = paragraph;
    this.content = Optional.empty();
  }

  void add(Marked mark) {
    marks.add(mark);
    content = Optional.of(content.map(c -> c.cover(mark.outer())).orElse(mark.outer()));
  }

  Optional<Report> report() {
    return report;
  }

  Optional<String> speaker() {
    return speaker;
  }

  double confidence() {
    return confidence;
  }

  String rule() {
    return rule;
  }

  List<Marked> marks() {
    return marks;
  }

  int paragraph() {
    return paragraph;
  }

  /// Everything reported, marks included.
  Span content() {
    return content.orElseThrow();
  }
}
