package org.onrecord.log.published;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.CanonicalJson;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import tools.jackson.databind.JsonNode;

/// What an entry of the log says of the folder that was published with it.
///
/// @param entry its index
/// @param at when
/// @param files how many lines the manifest has
/// @param root over them, in hexadecimal
public record Publication(long entry, String at, long files, String root) {
  /// The newest that `log` speaks of; empty when it speaks of none.
  ///
  /// @throws IllegalArgumentException when its content is in no form of ours
  public static Optional<Publication> newest(LogReader log) throws IOException {
    List<LogReader.Entry> all = log.ofKind(Kind.SITE_PUBLISHED);
    return all.isEmpty()
        ? Optional.empty()
        : all.getLast().content().map(c -> of(all.getLast(), c));
  }

  private static Publication of(LogReader.Entry entry, String text) {
    JsonNode content = CanonicalJson.parse(text);
    JsonNode files = content.path("files");
    if (!files.canConvertToLong() || !content.path("root").isString()) {
      throw new IllegalArgumentException("it does not say how many files were published");
    }
    return new Publication(
        entry.index(),
        content.path("at").asString(""),
        files.longValue(),
        content.get("root").stringValue());
  }
}
