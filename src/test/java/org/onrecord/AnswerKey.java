package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a careful reader finds in the shipped example, read from `expected.tsv`, whose first lines
/// say what each column means.
record AnswerKey(List<Row> rows) {
  static final Path EXAMPLE = Path.of("examples", "velmora");
  private static final Path KEY = Path.of("src", "test", "cases", "velmora", "expected.tsv");
  private static final String NOTHING = "-";

  /// One line: `words` of `file` are a finding of this kind, with these values; for a pair, `other`
  /// is the second file with its words.
  record Row(
      int line,
      String kind,
      Side side,
      String reason,
      Map<String, Optional<String>> expected,
      Optional<Side> other) {

    /// The value that is expected under this name; empty when nothing is to be said.
    ///
    /// @throws IllegalArgumentException when the row leaves it open
    Optional<String> get(String name) {
      if (!expected.containsKey(name)) {
        throw new IllegalArgumentException("line %d says nothing of %s".formatted(line, name));
      }
      return expected.get(name);
    }
  }

  /// Words of a file, or the file as a whole.
  record Side(String file, Optional<String> words) {
    /// Where the file lies.
    Path path() {
      return EXAMPLE.resolve(file);
    }
  }

  static AnswerKey read() {
    try {
      var lines = Files.readAllLines(KEY);
      return new AnswerKey(
          IntStream.range(0, lines.size())
              .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
              .mapToObj(i -> row(i + 1, lines.get(i).split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> list(String kind) {
    return rows.stream().filter(row -> row.kind().equals(kind)).toList();
  }

  private static Row row(int line, String[] cells) {
    if (cells.length != 4 && cells.length != 6) {
      throw new IllegalArgumentException("line %d has %d columns".formatted(line, cells.length));
    }
    boolean pair = cells.length == 6;
    return new Row(
        line,
        cells[0],
        new Side(cells[1], some(cells[2])),
        cells[3],
        pair ? Map.of() : values(cells[3]),
        pair ? Optional.of(new Side(cells[4], some(cells[5]))) : Optional.empty());
  }

  private static Map<String, Optional<String>> values(String cell) {
    var values = new TreeMap<String, Optional<String>>();
    Arrays.stream(cell.split("; "))
        .map(part -> part.split("=", 2))
        .filter(part -> part.length == 2)
        .forEach(part -> values.put(part[0], some(part[1])));
    return values;
  }

  private static Optional<String> some(String cell) {
    return cell.equals(NOTHING) ? Optional.empty() : Optional.of(cell);
  }
}
