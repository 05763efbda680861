package org.onrecord.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.log.LogReader;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.model.view.LogView;

/// The log of a record, a page at a time.
final class LogPages {
  private LogPages() {}

  /// @param offset entries to pass over, from the last
  static Optional<LogView> find(Path folder, long offset, int limit) {
    try {
      Optional<LogReader> log = LogReader.open(Storage.in(folder));
      return log.isEmpty() ? Optional.empty() : Optional.of(view(log.get(), offset, limit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LogView view(LogReader log, long offset, int limit) throws IOException {
    long end = Math.max(0, log.size() - offset);
    long start = Math.max(0, end - limit);
    return new LogView(
        log.size(),
        Checkpoint.parse(log.head().text()).root().base64(),
        log.firstKey().map(VerifierKey::toString).orElse(""),
        lines(log, start, end));
  }

  private static List<LogView.Line> lines(LogReader log, long start, long end) {
    if (start >= end) {
      return List.of();
    }
    try (Stream<LogReader.Entry> entries = log.stream(start)) {
      return entries
          .limit(end - start)
          .map(e ->
              new LogView.Line(
                  e.index(),
                  e.envelope().date(),
                  e.envelope().kind(),
                  e.envelope().content(),
                  e.content().isPresent()))
          .sorted(Comparator.comparingLong(LogView.Line::index).reversed())
          .toList();
    }
  }
}
