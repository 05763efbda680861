package org.onrecord.desk.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.log.LogReader;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.model.view.LogView;

/// The log of a record, a page at a time.
///
/// @param folder the record's
/// @param end how many of its entries are shown; empty for all there are when somebody asks
/// @param opens whether what an entry speaks of is there to be read
public record LogPages(Path folder, OptionalLong end, Predicate<LogReader.Entry> opens) {
  /// All of it, as it is when somebody asks.
  public static LogPages of(Path folder) {
    return new LogPages(folder, OptionalLong.empty(), entry -> entry.content().isPresent());
  }

  /// @param offset entries to pass over, from the last
  public Optional<LogView> find(long offset, int limit) {
    return view(Long.MAX_VALUE, offset, limit);
  }

  /// The log as it was when it had `size` entries.
  public Optional<LogView> findAt(long size, int limit) {
    return view(size, 0, limit);
  }

  private Optional<LogView> view(long most, long offset, int limit) {
    try {
      Optional<LogReader> log = LogReader.open(Storage.in(folder));
      return log.isEmpty() ? Optional.empty() : Optional.of(view(log.get(), most, offset, limit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LogView view(LogReader log, long most, long offset, int limit) throws IOException {
    long size = Math.min(most, end.orElse(log.size()));
    long last = Math.max(0, size - offset);
    long start = Math.max(0, last - limit);
    return new LogView(
        size,
        log.root(size).base64(),
        log.firstKey().map(VerifierKey::toString).orElse(""),
        lines(log, start, last));
  }

  private List<LogView.Line> lines(LogReader log, long start, long end) {
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
                  opens.test(e)))
          .sorted(Comparator.comparingLong(LogView.Line::index).reversed())
          .toList();
    }
  }
}
