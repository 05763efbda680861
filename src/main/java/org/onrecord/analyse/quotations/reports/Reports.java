package org.onrecord.analyse.quotations.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.analyse.quotations.lines.Line;

/// All words of a line that report something.
public final class Reports {
  private Reports() {}

  /// What `line` reports, in the order of the text; of two reports of the same words, the surer
  /// one. n log n.
  public static List<Report> of(Line line) {
    var all = new ArrayList<Report>(new VerbReports(line).find());
    all.addAll(new LabelReports(line).find());
    all.addAll(new PhraseReports(line).find());
    all.addAll(new SumReports(line).find());
    all.addAll(new NounReports(line).find());
    for (Report report : new AsReports(line).find()) {
      if (all.stream().noneMatch(r -> r.source().isPresent() && r.holdsStartOf(report))) {
        all.add(report);
      }
    }
    all.sort(
        Comparator.comparing(Report::content)
            .thenComparing(Comparator.comparingDouble(Report::confidence).reversed()));
    var kept = new ArrayList<Report>();
    for (Report report : all) {
      if (kept.isEmpty() || !kept.getLast().content().equals(report.content())) {
        kept.add(report);
      }
    }
    return kept;
  }
}
