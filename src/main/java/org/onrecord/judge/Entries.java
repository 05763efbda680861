package org.onrecord.judge;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.judge.fold.Entry;

/// The log, as small as this room needs it. There is no verb for changing the past.
public interface Entries {
  /// What is to become an entry.
  ///
  /// @param kind what its envelope shows
  /// @param day what its envelope shows, `2031-05-01`
  /// @param content canonical JSON
  record Draft(String kind, String day, String content) {}

  /// Appends in this order. Durable when it returns; when it throws, nobody knows how much is, and
  /// nothing more may be appended until the log has been opened again.
  List<Entry> append(List<Draft> drafts) throws IOException;

  /// Hands each entry from index `from` on to `each`, in order.
  void forEach(long from, Consumer<Entry> each) throws IOException;
}
