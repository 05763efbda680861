package org.onrecord.desk.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.judge.Entries;
import org.onrecord.judge.fold.Entry;
import org.onrecord.log.LogReader;
import org.onrecord.log.RecordLog;
import org.onrecord.model.Sha256;

/// The record's log as judges need it.
public record LogEntries(RecordLog log) implements Entries {
  @Override
  public List<Entry> append(List<Draft> drafts) throws IOException {
    List<RecordLog.Draft> all =
        drafts.stream()
            .map(d -> new RecordLog.Draft(d.kind(), LocalDate.parse(d.day()), d.content()))
            .toList();
    return log.append(all).stream().map(LogEntries::entry).toList();
  }

  @Override
  public void forEach(long from, Consumer<Entry> each) throws IOException {
    log.reader().forEach(from, entry -> each.accept(entry(entry)));
  }

  /// A line that an old journal had is the tables' business, whatever it was called.
  private static Entry entry(LogReader.Entry entry) {
    boolean imported = entry.content().filter(Event::isOldLine).isPresent();
    return new Entry(
        entry.index(),
        imported ? "old-line" : entry.envelope().kind(),
        entry.envelope().date().toString(),
        new Sha256(entry.envelope().content()),
        entry.content());
  }
}
