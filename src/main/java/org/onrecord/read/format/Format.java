package org.onrecord.read.format;

import java.io.IOException;
import org.onrecord.read.limit.LimitReached;

/// Reads one kind of file.
@FunctionalInterface
public interface Format {
  /// What `part` holds.
  ///
  /// @throws IOException when it is not what it seemed
  /// @throws LimitReached when it is too much, and nothing of it is worth keeping
  Extract read(Part part, Session session) throws IOException, LimitReached;
}
