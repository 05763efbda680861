package org.onrecord.desk.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.match.precis.Precis;
import org.onrecord.model.Analysis;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;

/// One input, read and analysed.
///
/// @param analyses what was found in each document of `reading`, its parts included
/// @param precis what lining up needs to know of each, as bytes
public record Analysed(
    Reading reading, Map<Sha256, Analysis> analyses, Map<Sha256, byte[]> precis) {
  public Analysed {
    analyses = Map.copyOf(analyses);
    precis = Map.copyOf(precis);
  }

  /// An input in which nothing is found.
  static Analysed nothing(Reading reading) {
    return new Analysed(reading, Map.of(), Map.of());
  }

  /// The findings of each document.
  public Map<Sha256, List<Found>> findings() {
    var findings = new LinkedHashMap<Sha256, List<Found>>();
    analyses.forEach((document, analysis) -> findings.put(document, analysis.findings()));
    return findings;
  }

  /// A text that the rules stumble over costs its own findings, not the run.
  static Analysed of(Reading reading, Function<Document, Analysis> analyst) {
    var analyses = new LinkedHashMap<Sha256, Analysis>();
    var precis = new LinkedHashMap<Sha256, byte[]>();
    var stumbles = new Stumbles();
    for (Document document : documents(reading)) {
      Analysis analysis =
          analyses.computeIfAbsent(document.hash(), hash -> stumbles.guard(document, analyst));
      precis.computeIfAbsent(
          document.hash(), hash -> Precis.of(document, analysis.findings()).toBytes());
    }
    return new Analysed(stumbles.into(reading), analyses, precis);
  }

  /// The documents of `reading`, its parts included, in order.
  public static List<Document> documents(Reading reading) {
    return reading.documents().stream().map(Reading.Read::document).toList();
  }

  /// What the document of `reading` with that digest is called.
  static String pathOf(Reading reading, Sha256 document) {
    return reading.documents().stream()
        .filter(read -> read.hash().equals(document))
        .findFirst()
        .map(Reading::path)
        .orElse(reading.path());
  }

  /// What of `reading` could not be read, and why.
  static List<String> refusals(Reading reading) {
    var lines = new ArrayList<String>();
    if (reading instanceof Reading.Refused refused) {
      lines.add(refused.path() + ": " + refused.because());
    }
    reading.parts().forEach(part -> lines.addAll(refusals(part)));
    return lines;
  }
}
