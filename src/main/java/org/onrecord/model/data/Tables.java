package org.onrecord.model.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Worded;

/// The tables of a record, in an order in which each comes after those it refers to.
public final class Tables {
  private static final Pattern TABLE = Pattern.compile("(\\w+) \\[([\\w ]*)] (.+)");
  private static final Pattern COLUMN =
      Pattern.compile("  (\\w+)(!?) (\\w+)(?: > (\\w+\\.\\w+))?: (.+)");

  /// All of them, as `tables.txt` has them.
  public static final List<Table> ALL = read();

  private static final Map<String, Table> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));

  /// Those whose rows are what analysis found in a passage.
  public static final List<Table> FINDINGS =
      List.of(
          get("quotations"),
          get("commitments_found"),
          get("demands_found"),
          get("claims"),
          get("figures"),
          get("dates"),
          get("names"),
          get("relations"));

  private Tables() {}

  /// @throws IllegalArgumentException when there is no table of that name
  public static Table get(String name) {
    return Optional.ofNullable(BY_NAME.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  private static List<Table> read() {
    try (InputStream in = Tables.class.getResourceAsStream("tables.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: tables.txt is missing from it");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Table> parse(String text) {
    var tables = new ArrayList<Table>();
    for (String block : text.strip().split("\n\n")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        Matcher head = match(TABLE, lines.getFirst());
        tables.add(
            new Table(
                head.group(1),
                head.group(3),
                Arrays.stream(head.group(2).split(" ")).filter(k -> !k.isEmpty()).toList(),
                lines.stream().skip(1).map(Tables::column).toList()));
      }
    }
    return List.copyOf(tables);
  }

  private static Column column(String line) {
    Matcher column = match(COLUMN, line);
    return new Column(
        column.group(1),
        Worded.of(Column.Type.class, column.group(3)),
        column.group(2).equals("!"),
        Optional.ofNullable(column.group(4)),
        column.group(5));
  }

  private static Matcher match(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("tables.txt: not understood: " + line);
    }
    return matcher;
  }
}
