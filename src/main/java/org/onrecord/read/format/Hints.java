package org.onrecord.read.format;

import java.nio.charset.Charset;
import java.util.Optional;
import org.onrecord.model.Metadata;

/// What the container says of a part.
///
/// @param metadata what holds unless the part says otherwise
/// @param charset the encoding that the sender stated
public record Hints(Metadata metadata, Optional<Charset> charset) {
  public static final Hints NONE = new Hints(Metadata.NONE, Optional.empty());
}
