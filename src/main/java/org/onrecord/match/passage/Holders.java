package org.onrecord.match.passage;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Span;

/// Who holds what a passage says: the writer, or whom the writer quotes.
final class Holders {
  private Holders() {}

  /// Empty for the writer; blank when somebody is quoted who cannot be named.
  static Optional<String> of(Span passage, List<Finding> findings) {
    return findings.stream()
        .filter(Quotation.class::isInstance)
        .map(Quotation.class::cast)
        .filter(q -> q.form() != Quotation.Form.TERM && q.content().overlaps(passage))
        .findFirst()
        .map(q -> q.speaker().orElse(""))
        .or(() -> claimed(findings));
  }

  private static Optional<String> claimed(List<Finding> findings) {
    return findings.stream()
        .filter(Finding.Claim.class::isInstance)
        .map(Finding.Claim.class::cast)
        .flatMap(claim -> claim.assertedBy().stream())
        .findFirst();
  }
}
