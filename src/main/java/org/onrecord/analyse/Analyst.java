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
import org.onrecord.analyse.sources.Sources;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Analysis;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.RestsOn;
import org.onrecord.model.SourceDescription;
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
    return read(document, between).findings();
  }

  /// All findings of `document`, what it says of sources and what it rests on. Linear in the text.
  public Analysis read(Document document, Runnable between) {
    List<Span> parts = Parts.of(document);
    var findings = new ArrayList<Finding>();
    var descriptions = new ArrayList<SourceDescription>();
    var restsOn = new ArrayList<RestsOn>();
    for (Span at : parts) {
      Part part = part(Prose.of(parts.size() == 1 ? document : document.part(at)));
      part.findings().forEach(f -> findings.add(CueWords.told(document, Moved.by(at.start(), f))));
      part.descriptions().forEach(d -> descriptions.add(d.moved(at.start())));
      part.restsOn().forEach(r -> restsOn.add(r.moved(at.start())));
      if (parts.size() > 1) {
        between.run();
      }
    }
    boolean english = OtherLanguages.isEnglish(document);
    return new Analysis(
        Found.identify(document, OtherLanguages.filter(document, findings)),
        english ? descriptions : List.of(),
        english ? RestsOn.merged(restsOn) : List.of());
  }

  /// What was found in one part, its places counted from its beginning.
  private record Part(
      List<Finding> findings, List<SourceDescription> descriptions, List<RestsOn> restsOn) {}

  private static Part part(Prose prose) {
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
    findings.addAll(Claims.find(grammar, quotations, commitments));
    findings.addAll(Relations.find(grammar, names, pronouns));
    findings.addAll(Figures.find(pieces, grammar, dates, quotations));
    Sources sources = Sources.of(prose, grammar, names);
    return new Part(findings, sources.descriptions(), sources.restsOn(findings));
  }
}
