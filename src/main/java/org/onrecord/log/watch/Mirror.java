package org.onrecord.log.watch;

import java.io.IOException;
import org.onrecord.log.note.Note;

/// Somebody who holds a copy of the log.
public interface Mirror {
  /// The signed head of their copy.
  ///
  /// @throws IOException when they cannot be reached, or have none
  Note head() throws IOException;

  /// Who they are, to tell people.
  String name();
}
