package org.onrecord.store.data;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.data.Column;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;

/// The tables and views of the file, as SQL that says what each column means.
final class Ddl {
  private static final List<String> SHARED =
      List.of("id", "document", "start_at", "end_at", "words", "confidence", "sure", "rule");

  /// What many ask, so that nobody need join for it.
  private static final List<String> VIEWS =
      List.of(
          "-- Everything that was found, of all kinds.\nCREATE VIEW findings AS\n"
              + Tables.FINDINGS.stream()
                  .map(Ddl::shared)
                  .collect(Collectors.joining(" UNION ALL\n")),
          """
          -- Documents that no newer version replaced, with who publishes them.
          CREATE VIEW current_documents AS
          SELECT d.*, s.name AS source_name FROM documents d JOIN sources s ON s.id = d.source WHERE d.later IS NULL\
          """,
          """
          -- The register with its verdicts, as `axis: step`, and how much evidence stands.
          CREATE VIEW register AS
          SELECT o.*,
            (SELECT group_concat(v.axis || ': ' || v.step, ', ') FROM verdicts v WHERE v.object = o.id) AS verdict,
            (SELECT count(*) FROM evidence e WHERE e.object = o.id AND e.withdrawn IS NULL AND e.weight = 'supports') AS supports,
            (SELECT count(*) FROM evidence e WHERE e.object = o.id AND e.withdrawn IS NULL AND e.weight = 'undermines') AS undermines
          FROM objects o\
          """,
          """
          -- Both sides of each pair, in their words.
          CREATE VIEW said_of_one_matter AS
          SELECT m.title AS matter, p.stance, p.aspect, p.why, p.score,
            a.file_name AS a_file, substr(x.text, p.a_start + 1, p.a_end - p.a_start) AS a_words,
            b.file_name AS b_file, substr(y.text, p.b_start + 1, p.b_end - p.b_start) AS b_words
          FROM pairs p JOIN matters m ON m.id = p.matter
            JOIN documents a ON a.sha256 = p.a_document JOIN texts x ON x.document = a.sha256
            JOIN documents b ON b.sha256 = p.b_document JOIN texts y ON y.document = b.sha256\
          """);

  private Ddl() {}

  static String table(Table table) {
    var lines =
        new StringBuilder("CREATE TABLE %s ( -- %s\n".formatted(table.name(), table.says()));
    for (Column column : table.columns()) {
      lines.append("  %s, -- %s\n".formatted(column(column), column.says()));
    }
    return lines
        .append("  PRIMARY KEY (%s)\n) WITHOUT ROWID".formatted(String.join(", ", table.key())))
        .toString();
  }

  private static String column(Column column) {
    return "\"%s\" %s%s%s"
        .formatted(
            column.name(),
            type(column.type()),
            column.required() ? " NOT NULL" : "",
            column.refers().map(to -> " REFERENCES " + reference(to)).orElse(""));
  }

  private static String reference(String to) {
    int point = to.indexOf('.');
    return "%s (%s)".formatted(to.substring(0, point), to.substring(point + 1));
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT, DATE, TIME -> "TEXT";
      case INTEGER -> "INTEGER";
      // What is told exactly stays so: SQLite makes a REAL of it only where no digit is lost.
      case NUMBER -> "NUMERIC";
      case BOOLEAN -> "INTEGER";
    };
  }

  static String insert(Table table) {
    return "INSERT INTO %s VALUES (%s)"
        .formatted(
            table.name(), table.columns().stream().map(_ -> "?").collect(Collectors.joining(", ")));
  }

  static List<String> views() {
    return VIEWS;
  }

  /// Columns by which rows of other tables are found.
  static List<String> indexes(Table table) {
    return table.columns().stream()
        .filter(c -> c.refers().isPresent() && !table.key().getFirst().equals(c.name()))
        .map(c -> "CREATE INDEX %1$s_by_%2$s ON %1$s (%2$s)".formatted(table.name(), c.name()))
        .toList();
  }

  private static String shared(Table table) {
    return "SELECT '%s' AS kind, %s FROM %s"
        .formatted(table.name(), String.join(", ", SHARED), table.name());
  }
}
