package org.onrecord.desk.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.data.Column;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;
import org.onrecord.publish.data.Format;
import org.onrecord.publish.data.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Exports of the judged record: every form says the same, the same record gives the same bytes,
/// and nothing of anybody's is overwritten.
class ExportTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private static Path dir;
  private static Path all = Path.of("");

  @BeforeAll
  static void export() throws IOException {
    all = Exported.write(Format.RO_CRATE, dir.resolve("all"));
  }

  private static List<List<Optional<String>>> rows(Table table) {
    try (OpenData data = Exported.data();
        Stream<Row> rows = data.rows(table)) {
      return rows.map(Row::cells).toList();
    }
  }

  @Test
  void tablesThatMatterHaveRows() {
    for (String table :
        List.of(
            "documents", "quotations", "people", "pairs", "evidence", "ratings", "acts", "log")) {
      assertThat(rows(Tables.get(table))).as(table).isNotEmpty();
    }
  }

  @Test
  void whatIsRequiredIsThereAndWhatIsReferredToExists() {
    for (Table table : Tables.ALL) {
      List<List<Optional<String>>> rows = rows(table);
      for (int i = 0; i < table.columns().size(); i++) {
        Column column = table.columns().get(i);
        int place = i;
        if (column.required()) {
          assertThat(rows)
              .as(table.name() + "." + column.name())
              .allMatch(r -> r.get(place).isPresent());
        }
      }
    }
  }

  @Test
  void csvHoldsTheRows() throws IOException {
    for (Table table : Tables.ALL) {
      var lines = CsvReading.of(Files.readString(all.resolve("csv/" + table.name() + ".csv")));
      assertThat(lines.getFirst()).isEqualTo(table.columns().stream().map(Column::name).toList());
      // CSV has one word for nothing and for empty.
      assertThat(lines.subList(1, lines.size()))
          .as(table.name())
          .isEqualTo(
              rows(table).stream().map(r -> r.stream().map(c -> c.orElse("")).toList()).toList());
    }
  }

  @Test
  void jsonLinesHoldTheRows() throws IOException {
    for (Table table : Tables.ALL) {
      List<List<Optional<String>>> read =
          Files.readAllLines(all.resolve("jsonl/" + table.name() + ".jsonl")).stream()
              .map(line -> cells(table, JSON.readTree(line)))
              .toList();
      assertThat(read).as(table.name()).isEqualTo(exact(table, rows(table)));
    }
  }

  private static List<Optional<String>> cells(Table table, JsonNode object) {
    assertThat(object.propertyNames())
        .containsExactlyElementsOf(table.columns().stream().map(Column::name).toList());
    return table.columns().stream()
        .map(c -> Optional.of(object.get(c.name())).filter(n -> !n.isNull()))
        .map(node -> node.map(JsonNode::asString))
        .toList();
  }

  /// Numbers as what they are worth, since `0.50` and `0.5` are one.
  private static List<List<Optional<String>>> exact(
      Table table, List<List<Optional<String>>> rows) {
    return rows.stream()
        .map(row -> {
          var cells = new ArrayList<Optional<String>>();
          for (int i = 0; i < row.size(); i++) {
            boolean number = table.columns().get(i).type() == Column.Type.NUMBER;
            cells.add(number ? row.get(i).map(n -> JSON.readTree(n).asString()) : row.get(i));
          }
          return (List<Optional<String>>) cells;
        })
        .toList();
  }

  @Test
  void sqliteHoldsTheRowsAndEveryReferenceIsKept() throws SQLException {
    Path file = all.resolve("sqlite/record.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(ask(connection, "PRAGMA integrity_check", 1)).isEqualTo(List.of(List.of("ok")));
      assertThat(ask(connection, "PRAGMA foreign_key_check", 4)).isEmpty();
      for (Table table : Tables.ALL) {
        String order = String.join(", ", table.key());
        var read =
            ask(
                connection,
                "SELECT * FROM %s ORDER BY %s".formatted(table.name(), order),
                table.columns().size());
        assertThat(read)
            .as(table.name())
            .containsExactlyInAnyOrderElementsOf(
                rows(table).stream().map(row -> asKept(table, row)).toList());
      }
      assertThat(ask(connection, "SELECT count(*) FROM findings", 1).getFirst().getFirst())
          .isEqualTo(
              Integer.toString(Tables.FINDINGS.stream().mapToInt(t -> rows(t).size()).sum()));
      assertThat(ask(connection, "SELECT verdict FROM register WHERE judged = 'verdict'", 1))
          .isNotEmpty()
          .allMatch(row -> row.getFirst().contains("form: "));
      assertThat(ask(connection, "SELECT a_words, b_words FROM said_of_one_matter", 2))
          .isNotEmpty();
    }
  }

  private static List<String> asKept(Table table, List<Optional<String>> row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i).orElse("nothing");
      cells.add(
          switch (table.columns().get(i).type()) {
            case BOOLEAN -> cell.equals("true") ? "1" : "0";
            case NUMBER -> plain(cell);
            case TEXT, INTEGER, DATE, TIME -> cell;
          });
    }
    return cells;
  }

  private static String plain(String cell) {
    return cell.equals("nothing")
        ? cell
        : new BigDecimal(cell).stripTrailingZeros().toPlainString();
  }

  private static List<List<String>> ask(Connection connection, String question, int columns)
      throws SQLException {
    var rows = new ArrayList<List<String>>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(question)) {
      while (result.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          String cell = Optional.ofNullable(result.getString(i)).orElse("nothing");
          boolean real = result.getObject(i) instanceof Double;
          row.add(real ? plain(cell) : cell);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    Path again = Exported.write(Format.RO_CRATE, dir.resolve("again"));
    assertThat(ExportFolder.hash(again)).isEqualTo(ExportFolder.hash(all));
    for (JsonNode file : JSON.readTree(all.resolve(ExportFolder.LIST).toFile()).path("files")) {
      String path = file.path("path").asString();
      assertThat(again.resolve(path)).hasSameBinaryContentAs(all.resolve(path));
    }
    assertThat(zip()).isEqualTo(zip());
  }

  private static byte[] zip() throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (OpenData data = Exported.data();
        var sink = new ZipSink(out)) {
      Format.CSV.write(data, new Names(Optional.empty(), Optional.empty(), data.about()), sink);
    }
    return out.toByteArray();
  }

  @Test
  void anEarlierExportIsReplacedAndNothingElse() throws IOException {
    Path out = Exported.write(Format.CSV, dir.resolve("out"));
    Exported.write(Format.SQLITE, out);
    assertThat(names(out)).containsExactly(ExportFolder.LIST, "record.sqlite");
    Files.writeString(out.resolve("my notes.txt"), "mine");
    assertThatThrownBy(() -> Exported.write(Format.CSV, out))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("my notes.txt");
    Path file = Files.writeString(dir.resolve("a file"), "mine");
    assertThatThrownBy(() -> Exported.write(Format.CSV, file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(names(out)).containsExactly(ExportFolder.LIST, "my notes.txt", "record.sqlite");
    assertThat(file).hasContent("mine");
  }

  @Test
  void whatCannotBeFinishedLeavesNothingBehind() throws IOException {
    Path out = Exported.write(Format.SQLITE, dir.resolve("kept"));
    assertThatThrownBy(() ->
            ExportFolder.write(
                out,
                () -> {},
                sink -> {
                  sink.text(
                      new org.onrecord.model.data.Sink.Name("a.txt", "text/plain", "half"),
                      words -> words.accept("half"));
                  throw new IllegalStateException("the disk is full");
                }))
        .hasMessage("the disk is full");
    assertThat(names(out)).containsExactly(ExportFolder.LIST, "record.sqlite");
    try (Stream<Path> beside = Files.list(dir)) {
      assertThat(beside.map(p -> p.getFileName().toString())).noneMatch(n -> n.contains("-begun-"));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(p -> p.getFileName().toString()).sorted().collect(Collectors.toList());
    }
  }

  @Test
  void whatIsWrittenIsNotHeld() {
    // A sink that takes a form's text piece by piece gets no piece that grows with the record.
    try (OpenData data = Exported.data()) {
      var longest = new int[1];
      for (Format format : List.of(Format.JSONL, Format.CSV, Format.FTM, Format.ANNOTATIONS)) {
        format.write(
            data,
            new Names(Optional.empty(), Optional.empty(), data.about()),
            new PieceSink(length -> longest[0] = Math.max(longest[0], length)));
      }
      int longestText =
          rows(Tables.get("texts")).stream()
              .mapToInt(r -> r.get(1).orElse("").length())
              .max()
              .orElse(0);
      // The schema of the tables is one piece, whatever the record.
      assertThat(longest[0]).isLessThan(2 * longestText + 60_000);
    }
  }

  /// Measures pieces and throws them away.
  private record PieceSink(java.util.function.IntConsumer each)
      implements org.onrecord.model.data.Sink {
    @Override
    public org.onrecord.model.data.Written text(
        Name name, java.util.function.Consumer<java.util.function.Consumer<String>> write) {
      var counting = new Counting(OutputStream.nullOutputStream());
      write.accept(piece -> each.accept(piece.length()));
      return counting.written(name);
    }

    @Override
    public org.onrecord.model.data.Written file(Name name, Maker make) {
      throw new IllegalStateException("no file was expected");
    }
  }
}
