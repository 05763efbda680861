package org.onrecord.analyse.quotations.reports;

import java.util.Optional;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.model.Span;

/// Words that report something: who, by which words, and what.
///
/// @param line in which line
/// @param from first element of what is reported
/// @param to one past its last element
/// @param source who says it, where it is named
/// @param cue the reporting words
/// @param rule the reason in words
/// @param confidence how sure it is that this is reported speech or thought
/// @param opens whether the words come straight behind the cue, so that marks around all of them
///   hold an utterance
/// @param naming whether the words are what something is called
public record Report(
    Line line,
    int from,
    int to,
    Optional<Source> source,
    Span cue,
    String rule,
    double confidence,
    boolean opens,
    boolean naming) {
  /// Whether nothing but a name and a mark reports it: "Maren: Taxes will stay".
  public boolean isLabelled() {
    return source.isPresent() && cue.length() == 1;
  }

  /// Whether what is reported includes the first word of what `other` reports.
  public boolean holdsStartOf(Report other) {
    return from <= other.from && other.from < to;
  }

  /// The same with the reported words ending before element `end`.
  public Report until(int end) {
    return new Report(line, from, end, source, cue, rule, confidence, opens, naming);
  }

  /// Where the reported words stand.
  public Span content() {
    return line.span(from, to);
  }
}
