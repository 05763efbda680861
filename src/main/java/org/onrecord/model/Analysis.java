package org.onrecord.model;

import java.util.List;

/// All that is found in a document.
///
/// @param findings in the order of the text, each with its identity
/// @param descriptions what the document says of sources, in the order of the text
/// @param restsOn whom the document has its word from, the one on whom most rests first
public record Analysis(
    List<Found> findings, List<SourceDescription> descriptions, List<RestsOn> restsOn) {
  public Analysis {
    findings = List.copyOf(findings);
    descriptions = List.copyOf(descriptions);
    restsOn = List.copyOf(restsOn);
  }

  /// Nothing.
  public static final Analysis NOTHING = of(List.of());

  /// Findings alone.
  public static Analysis of(List<Found> findings) {
    return new Analysis(findings, List.of(), List.of());
  }
}
