package org.onrecord.publish.data;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.data.Column;
import org.onrecord.model.data.CsvLine;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One CSV file a table, `columns.csv` that says what each column means, and the same for programs
/// (W3C, "Metadata Vocabulary for Tabular Data").
final class CsvForm implements Form {
  static final String TYPE = "text/csv";

  @Override
  public void write(OpenData data, Names names, Sink sink) {
    sink.text(
        new Sink.Name("columns.csv", TYPE, "What each column of each table means."),
        out -> {
          out.accept(CsvLine.of(List.of("table", "column", "type", "required", "refers", "says")));
          Tables.ALL.forEach(t -> t.columns().forEach(c -> out.accept(described(t, c))));
        });
    sink.text(
        new Sink.Name("about.csv", TYPE, "The record itself, a row a fact."),
        out -> {
          out.accept(CsvLine.of(List.of("name", "value")));
          data.about().facts().forEach(f -> out.accept(CsvLine.of(List.of(f.name(), f.value()))));
        });
    sink.text(
        new Sink.Name(
            "csv-metadata.json", "application/csvm+json", "The tables' schema, for programs."),
        out -> out.accept(metadata(data) + "\n"));
    for (Table table : Tables.ALL) {
      sink.text(
          new Sink.Name(table.name() + ".csv", TYPE, table.says()),
          out -> {
            out.accept(CsvLine.of(table.columns().stream().map(Column::name).toList()));
            try (Stream<Row> rows = data.rows(table)) {
              rows.forEach(row ->
                  out.accept(CsvLine.of(row.cells().stream().map(c -> c.orElse("")).toList())));
            }
          });
    }
  }

  private static String described(Table table, Column column) {
    return CsvLine.of(
        List.of(
            table.name(),
            column.name(),
            column.type().word(),
            column.required() ? "yes" : "no",
            column.refers().orElse(""),
            column.says()));
  }

  private static ObjectNode metadata(OpenData data) {
    ObjectNode group = Json.object();
    group.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
    group.put("dc:title", data.about().name());
    ArrayNode tables = group.putArray("tables");
    Tables.ALL.forEach(table -> tables.add(metadata(table)));
    return group;
  }

  private static ObjectNode metadata(Table table) {
    ObjectNode json = Json.object().put("url", table.name() + ".csv");
    json.put("dc:description", table.says());
    ObjectNode schema = json.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    for (Column column : table.columns()) {
      columns
          .addObject()
          .put("name", column.name())
          .put("titles", column.name())
          .put("datatype", datatype(column.type()))
          .put("required", column.required())
          .put("dc:description", column.says());
    }
    schema.set("primaryKey", Json.array(table.key()));
    ArrayNode keys = Json.array();
    table.columns().forEach(c -> c.refers().ifPresent(to -> keys.add(key(c, to))));
    if (!keys.isEmpty()) {
      schema.set("foreignKeys", keys);
    }
    return json;
  }

  private static ObjectNode key(Column column, String to) {
    int point = to.indexOf('.');
    ObjectNode key = Json.object().put("columnReference", column.name());
    key.putObject("reference")
        .put("resource", to.substring(0, point) + ".csv")
        .put("columnReference", to.substring(point + 1));
    return key;
  }

  private static String datatype(Column.Type type) {
    return switch (type) {
      // A date may be a month, a year or an interval.
      case TEXT, DATE -> "string";
      case TIME -> "dateTime";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
    };
  }
}
