package org.onrecord.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.precis.Precis;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// Precis of findings alone, of documents without a text.
final class Precises {
  private Precises() {}

  static Precis of(Sha256 document, List<Found> found) {
    return Precis.of(
        new Document(
            document,
            "text/plain",
            Text.of(""),
            Metadata.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty()),
        found);
  }
}
