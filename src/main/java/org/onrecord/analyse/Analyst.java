package org.onrecord.analyse;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analyse.claims.Claims;
import org.onrecord.analyse.commitments.Commitments;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.figures.Figures;
import org.onrecord.analyse.names.NameFinder;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.relations.Relations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Span;

/// Finds what a document says: the room's door. Safe for use by many threads.
public final class Analyst {
  /// All findings of `document`, in the order of the text, each with its identity. Linear in the
  /// text.
  public List<Found> analyse(Document document) {
    return analyse(document, () -> {});
  }

  /// The same; a text longer than any book is analysed in parts.
  ///
  /// @param between called after each part, when what it needed is no longer needed
  public List<Found> analyse(Document document, Runnable between) {
    List<Span> parts = Parts.of(document);
    if (parts.size() == 1) {
      return identified(document, findings(Prose.of(document)));
    }
    var findings = new ArrayList<Finding>();
    for (Span part : parts) {
      for (Finding finding : findings(Prose.of(document.part(part)))) {
        findings.add(Moved.by(part.start(), finding));
      }
      between.run();
    }
    return identified(document, findings);
  }

  private static List<Found> identified(Document document, List<Finding> findings) {
    return Found.identify(document, OtherLanguages.filter(document, findings));
  }

  private static List<Finding> findings(Prose prose) {
    var findings = new ArrayList<Finding>(prose.sentences().size());
    Grammar grammar = Grammar.of(prose);
    Names names = Names.of(grammar);
    Pronouns pronouns = Pronouns.of(prose, names);
    Quotations quotations = Quotations.of(prose, grammar, names);
    findings.addAll(NameFinder.find(names));
    findings.addAll(quotations.list());
    var pieces = Pieces.of(prose);
    var dates = Dates.of(pieces, grammar);
    findings.addAll(dates.findings());
    var commitments = Commitments.find(grammar, names, pronouns, quotations::around, dates);
    findings.addAll(commitments);
    findings.addAll(Claims.find(grammar, names, quotations, commitments));
    findings.addAll(Relations.find(grammar, names, pronouns));
    findings.addAll(Figures.find(pieces, grammar, dates, quotations));
    return findings;
  }
}
