package org.onrecord.publish.data;

import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Sink;

/// The same tables as one SQLite file.
final class SqliteForm implements Form {
  @Override
  public void write(OpenData data, Names names, Sink sink) {
    sink.file(
        new Sink.Name(
            "record.sqlite", "application/vnd.sqlite3", "All tables, with keys and views."),
        data::sqlite);
  }
}
