package org.onrecord.publish.data;

import java.util.stream.Stream;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;

/// One file a table, one object a line.
final class JsonLinesForm implements Form {
  static final String TYPE = "application/jsonl";

  @Override
  public void write(OpenData data, Names names, Sink sink) {
    sink.text(
        new Sink.Name("about.jsonl", TYPE, "The record itself, a line a fact."),
        out ->
            data.about()
                .facts()
                .forEach(f ->
                    out.accept(
                        Json.object().put("name", f.name()).put("value", f.value()) + "\n")));
    for (Table table : Tables.ALL) {
      sink.text(
          new Sink.Name(table.name() + ".jsonl", TYPE, table.says()),
          out -> {
            try (Stream<Row> rows = data.rows(table)) {
              rows.forEach(row -> out.accept(Json.row(row) + "\n"));
            }
          });
    }
  }
}
