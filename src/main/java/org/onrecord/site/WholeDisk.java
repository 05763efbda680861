package org.onrecord.site;

import java.io.Closeable;
import java.io.IOException;

/// A disk that can be asked for all that was written on it, by whomever.
interface WholeDisk extends Closeable {
  /// Returns when all that was written before outlasts a power cut: bytes and names.
  ///
  /// @throws IOException when something that was written since this was opened did not get there
  void force() throws IOException;
}
