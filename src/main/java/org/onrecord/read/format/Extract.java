package org.onrecord.read.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;

/// What a format found in a file.
///
/// @param text empty for a mere container
/// @param pageStarts UTF-16 units of `text` at which pages after the first begin
public record Extract(
    String mediaType,
    Optional<String> text,
    Metadata metadata,
    Set<Flag> flags,
    List<Integer> pageStarts,
    Optional<Because> partly,
    List<Reading> parts) {
  /// A document without pages or parts.
  public static Extract text(
      String mediaType, String text, Metadata metadata, Set<Flag> flags, Optional<Because> partly) {
    return new Extract(mediaType, Optional.of(text), metadata, flags, List.of(), partly, List.of());
  }

  /// A container.
  public static Extract parts(String mediaType, List<Reading> parts, Optional<Because> partly) {
    return new Extract(
        mediaType, Optional.empty(), Metadata.NONE, Set.of(), List.of(), partly, parts);
  }

  public Extract withParts(List<Reading> inner) {
    return new Extract(mediaType, text, metadata, flags, pageStarts, partly, inner);
  }
}
