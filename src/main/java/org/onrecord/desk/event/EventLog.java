package org.onrecord.desk.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.desk.place.StateFolder;
import org.onrecord.log.Journal;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.Opening;
import org.onrecord.log.RecordLog;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.watch.Mirror;
import org.onrecord.log.watch.Mirrors;

/// What came in and what was decided about sources, as entries of the record's log. A line is an
/// entry's index and one: tables count what they hold from nothing.
public final class EventLog {
  /// Lines of an old journal that are imported with one force of the disk.
  private static final int BATCH = 256;

  private final Storage record;
  private final RecordLog log;

  private EventLog(Storage record, RecordLog log) {
    this.record = record;
    this.log = log;
  }

  /// An event and its line.
  public record Numbered(int line, Event event) {}

  public static EventLog open(Path folder) throws IOException {
    Storage record = Storage.in(folder);
    return new EventLog(record, RecordLog.open(record, opening(folder)));
  }

  /// What the log of the record in `folder` is opened with.
  static Opening opening(Path folder) throws IOException {
    return new Opening(Optional.empty(), StateFolder.memory(), mirrors(folder));
  }

  /// Who holds copies of the record in `folder`, as its file `mirrors` says.
  private static List<Mirror> mirrors(Path folder) throws IOException {
    Path file = folder.resolve("mirrors");
    return Files.exists(file) ? Mirrors.parse(Files.readAllLines(file)) : List.of();
  }

  /// Whether the record is still to be begun, or its old journal to be brought in to the end.
  public boolean mustBegin() throws IOException {
    if (log.size() == 0) {
      return true;
    }
    LogReader.Entry first = log.reader().get(0);
    return first.envelope().kind().equals(Kind.JOURNAL_IMPORTED)
        && log.size() <= Event.linesOf(first);
  }

  /// Begins the record, or brings its old journal in. The lines go in in order and nothing else
  /// comes before them, so after a crash the size says how far it came.
  public void begin(Instant now, String name) throws IOException {
    Optional<Journal> old = Journal.find(record).filter(journal -> !journal.lines().isEmpty());
    if (old.isPresent()) {
      importAll(old.get(), now);
    } else if (log.size() == 0) {
      log.append(List.of(Event.begun(now, name, log.key().toString())));
    }
  }

  private void importAll(Journal journal, Instant now) throws IOException {
    List<String> lines = journal.lines();
    if (log.size() == 0) {
      log.append(
          List.of(Event.imported(now, lines.size(), journal.sha256(), log.key().toString())));
    }
    while (log.size() <= lines.size()) {
      int from = (int) log.size() - 1;
      log.append(
          lines.subList(from, Math.min(lines.size(), from + BATCH)).stream()
              .map(line -> Event.ofLine(line, Journal.eventOf(line)))
              .toList());
    }
  }

  /// Adds `drafts`; they are durable when it returns.
  ///
  /// @return the line of the first
  public int append(List<Draft> drafts) throws IOException {
    return (int) log.append(drafts).getFirst().index() + 1;
  }

  public int append(Draft draft) throws IOException {
    return append(List.of(draft));
  }

  /// The events after `line`, read as they are asked for.
  public Stream<Numbered> after(int line) throws IOException {
    return log.reader().stream(line)
        .map(entry -> new Numbered((int) entry.index() + 1, Event.of(entry)));
  }

  public int size() {
    return (int) log.size();
  }

  public RecordLog log() {
    return log;
  }

  public static void forget(Path folder) throws IOException {
    Optional<LogReader> log = LogReader.open(Storage.in(folder));
    Optional<VerifierKey> first = log.isEmpty() ? Optional.empty() : log.get().firstKey();
    if (first.isPresent()) {
      StateFolder.memory().forget(first.get());
    }
  }

  /// The name that the record in `folder` was begun with; empty when there is no log.
  public static Optional<String> nameOf(Path folder) throws IOException {
    Optional<LogReader> log = LogReader.open(Storage.in(folder));
    if (log.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<LogReader.Entry> entries = log.get().stream(0)) {
      return Optional.of(
          entries
              .limit(2)
              .map(Event::of)
              .map(event -> event instanceof Event.Begun begun ? begun.name() : "")
              .filter(name -> !name.isEmpty())
              .findFirst()
              .orElse("record"));
    }
  }
}
