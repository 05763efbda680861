package org.onrecord.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.model.When;

/// Documents for tests.
final class Samples {
  private Samples() {}

  static Document document(String words) {
    return document(words, Metadata.NONE);
  }

  /// @param published ISO 8601
  static Document document(String words, String published) {
    return document(words, Metadata.NONE.withPublished(Optional.of(new When(published))));
  }

  private static Document document(String words, Metadata metadata) {
    return new Document(
        Sha256.of(words),
        "text/plain",
        Text.of(words),
        metadata,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}
