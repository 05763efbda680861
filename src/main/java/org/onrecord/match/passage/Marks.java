package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Span;

/// Which words of a passage belong to a part of its findings.
final class Marks {
  private Marks() {}

  /// The parts of a finding that are looked for.
  interface Part {
    List<Span> of(Finding finding);
  }

  /// For each word, whether it stands in such a part.
  static boolean[] of(Tokens tokens, List<Finding> findings, Part part) {
    boolean[] marked = new boolean[tokens.size()];
    for (Finding finding : findings) {
      for (Span span : part.of(finding)) {
        for (int at = tokens.at(span.start()); at < tokens.size(); at++) {
          if (tokens.places().get(at).start() >= span.end()) {
            break;
          }
          marked[at] |= tokens.places().get(at).overlaps(span);
        }
      }
    }
    return marked;
  }

  /// Who reports, and the word that says so: what is reported is the matter.
  static boolean[] reports(Tokens tokens, List<Finding> findings) {
    return of(tokens, findings, finding -> report(tokens, finding));
  }

  private static List<Span> report(Tokens tokens, Finding finding) {
    var spans = new ArrayList<Span>();
    if (finding instanceof Quotation quotation
        && quotation.form() != Quotation.Form.TERM
        && quotation.cue().filter(cue -> !reports(tokens, cue)).isEmpty()) {
      quotation.source().ifPresent(spans::add);
      quotation.cue().ifPresent(spans::add);
    }
    return spans;
  }

  /// Whether a word of `cue`, where it is in this passage, only reports.
  private static boolean reports(Tokens tokens, Span cue) {
    boolean inside = false;
    for (int at = tokens.at(cue.start()); at < tokens.size(); at++) {
      if (tokens.places().get(at).overlaps(cue)) {
        inside = true;
        if (tokens.isReport(at)) {
          return true;
        }
      }
    }
    return !inside;
  }
}
