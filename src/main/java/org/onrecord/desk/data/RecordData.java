package org.onrecord.desk.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.log.LogReader;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Table;
import org.onrecord.model.register.Scale;
import org.onrecord.store.data.SqliteFile;
import org.onrecord.store.tables.Snapshot;

/// The rows of a record's tables, and the envelopes of its log.
public final class RecordData implements OpenData {
  private final Snapshot tables;
  private final Optional<LogReader> log;
  private final About about;

  private RecordData(Snapshot tables, Optional<LogReader> log, About about) {
    this.tables = tables;
    this.log = log;
    this.about = about;
  }

  /// @param folder the record's, where its log lies
  /// @param tables its own, or those that others get to see; closed with this
  public static RecordData of(Path folder, String name, Scale scale, Snapshot tables)
      throws IOException {
    Optional<LogReader> log = LogReader.open(Storage.in(folder));
    boolean begun = log.isPresent() && log.get().size() > 0;
    Optional<Log> head = begun ? Optional.of(head(log.get())) : Optional.empty();
    return new RecordData(
        tables, log, new About(name, tables.isPublished(), tables.version(), scale, head));
  }

  private static Log head(LogReader log) throws IOException {
    return new Log(
        log.size(),
        log.get(log.size() - 1).envelope().date(),
        Checkpoint.parse(log.head().text()).root().base64(),
        log.firstKey().map(VerifierKey::toString).orElse(""));
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public String state() {
    return tables.generation() + "/" + about.log().map(Log::size).orElse(0L);
  }

  @Override
  public Stream<Row> rows(Table table) {
    return Snapshot.has(table) ? tables.rows(table) : envelopes(table);
  }

  private Stream<Row> envelopes(Table table) {
    if (log.isEmpty()) {
      return Stream.empty();
    }
    return log.get().stream(0).map(entry -> envelope(table, entry));
  }

  private static Row envelope(Table table, LogReader.Entry entry) {
    return new Row(
        table,
        List.of(
            Optional.of(Long.toString(entry.index())),
            Optional.of(entry.envelope().date().toString()),
            Optional.of(entry.envelope().kind()),
            Optional.of(entry.envelope().content()),
            Optional.of(Boolean.toString(entry.content().isPresent()))));
  }

  @Override
  public void sqlite(Path file) throws IOException {
    SqliteFile.write(this, file);
  }

  @Override
  public void close() {
    tables.close();
  }
}
