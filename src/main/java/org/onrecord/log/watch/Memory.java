package org.onrecord.log.watch;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;

/// What this machine signed last, of each log it writes.
public interface Memory {
  /// The head that was signed last of the log that began with the key `first`; empty when nothing
  /// is remembered of it.
  Optional<Note> last(VerifierKey first) throws IOException;

  /// Remembers `head`, durably, instead of what was signed before it.
  void signed(VerifierKey first, Note head) throws IOException;

  /// Remembers nothing more of that log: it was thrown away.
  void forget(VerifierKey first) throws IOException;

  /// Where it is kept, to tell people.
  String place();
}
