package org.onrecord.log;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.onrecord.log.tile.DamagedLog;
import tools.jackson.databind.JsonNode;

/// Checks one entry: its envelope, its content, and who signed that. Several threads may check at
/// once.
///
/// @param place of the log
/// @param redacted contents of which an entry says that they were taken away
record EntryCheck(Place place, Set<String> redacted) {
  EntryCheck {
    redacted = Set.copyOf(redacted);
  }

  void check(long index, byte[] entry, Tally tally) throws IOException {
    Envelope envelope;
    try {
      envelope = Envelope.parse(entry);
    } catch (IllegalArgumentException e) {
      tally.foundProblem(place.name(), index, String.valueOf(e.getMessage()));
      return;
    }
    String file = place.contentName(envelope.content());
    try {
      Optional<String> content = place.contents().find(envelope.content());
      if (content.isPresent()) {
        tally.foundOpen();
        open(index, envelope, CanonicalJson.parse(content.get()), tally);
      } else if (Kind.mustBeOpen(envelope.kind())) {
        throw new IllegalArgumentException(
            "it is missing, and %s is never held back".formatted(envelope.kind()));
      } else if (redacted.contains(envelope.content())) {
        tally.foundTakenAway(envelope.kind());
      } else {
        tally.foundHeldBack(envelope.kind());
      }
    } catch (DamagedLog e) {
      tally.foundProblem(file, index, "it is not what the envelope speaks of");
    } catch (IllegalArgumentException e) {
      tally.foundProblem(file, index, String.valueOf(e.getMessage()));
    }
  }

  private void open(long index, Envelope envelope, JsonNode content, Tally tally) {
    if (!content.isObject()) {
      throw new IllegalArgumentException("it is no JSON object");
    }
    if (redacted.contains(envelope.content())) {
      throw new IllegalArgumentException(
          "an entry says that it was taken away, and it is still there. Take it away once more: `onrecord log redact`");
    }
    SignedContent.signer(content)
        .ifPresent(
            key -> tally.foundSigned(place.contentName(envelope.content()), index, key.toString()));
    if (envelope.kind().equals(Kind.KEY_ADDED)) {
      tally.foundKey(content.path("key").asString(""));
    }
  }

  /// The hash that the content of a redaction names.
  static Optional<String> redacted(String content) {
    JsonNode hash = CanonicalJson.parse(content).path("content");
    return hash.isString() ? Optional.of(hash.stringValue()) : Optional.empty();
  }
}
