package org.onrecord.analyse.quotations.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.lines.Subjects;

/// Finds what stands beside a name and a mark: a name and a colon before it, a dash and a name
/// behind.
final class LabelReports {
  /// How many words a name before a colon may have.
  private static final int LONGEST_NAME = 6;

  private final Line line;
  private final Subjects subjects;
  private final ClauseEnds ends;
  private final ReportList found;

  LabelReports(Line line) {
    this.line = line;
    this.found = new ReportList(line);
    this.subjects = new Subjects(line);
    this.ends = new ClauseEnds(line);
  }

  List<Report> find() {
    label();
    for (int e = 0; e < line.size(); e++) {
      if (line.isQuote(e)) {
        signature(e);
      }
    }
    return found.all();
  }

  /// "MAREN: We will not." or "Maren: Taxes will stay": a name, a colon and what they say.
  private void label() {
    int colon = 0;
    while (colon < line.size() && colon < LONGEST_NAME && line.tag(colon) == Tag.PROPER) {
      colon++;
    }
    if (!line.isColon(colon) && line.noun(0).isPresent()) {
      int end = subjects.right(0).map(Source::to).orElse(0);
      boolean name = line.tag(end - 1) == Tag.PROPER;
      colon = line.isColon(end) && (line.isQuote(end + 1) || name) ? end : 0;
    }
    if (colon > 0 && line.isColon(colon) && saysSomething(colon + 1)) {
      found.add(
          colon + 1,
          ends.clause(colon + 1),
          Optional.of(Source.of(0, colon)),
          line.span(colon, colon + 1),
          "a name and a colon",
          0.6,
          true);
    }
  }

  /// Whether words in marks or a clause stand there, and not all in capitals: no line of a table,
  /// no headline.
  private boolean saysSomething(int from) {
    if (!line.hasQuote(from, line.size()) && !line.hasFinite(from, line.size())) {
      return false;
    }
    for (int e = from; e < line.size(); e++) {
      boolean word = line.tag(e) != Tag.NUMBER && line.tag(e) != Tag.PUNCTUATION;
      if (line.isQuote(e) && from == e || word && !line.token(e).word().equals(capitals(e))) {
        return true;
      }
    }
    return false;
  }

  private String capitals(int e) {
    return line.token(e).word().toUpperCase(Locale.ROOT);
  }

  /// Words in marks, a dash and a name.
  private void signature(int e) {
    int name = e + 2;
    if (line.isDash(e + 1) && line.tag(name) == Tag.PROPER) {
      subjects
          .right(name)
          .filter(s -> line.isBreak(s.to()))
          .ifPresent(s ->
              found.add(
                  e,
                  e + 1,
                  Optional.of(s),
                  line.span(e + 1, e + 2),
                  "a dash and a name",
                  0.8,
                  true));
    }
  }
}
