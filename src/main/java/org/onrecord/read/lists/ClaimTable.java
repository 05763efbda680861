package org.onrecord.read.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Checked statements out of a table whose first row names its columns (`lists-columns.txt` says
/// what names are known).
final class ClaimTable {
  private static final Map<String, List<String>> NAMES = names();

  private final ClaimList.Items items;
  private final Map<String, Integer> columns = new HashMap<>();

  ClaimTable(ClaimList.Items items) {
    this.items = items;
  }

  void read(String text) {
    List<Row> rows = Table.rows(text, Table.sign(text));
    if (rows.isEmpty()) {
      items.refuse("the list", "is empty");
      return;
    }
    List<String> heads = rows.getFirst().fields().stream().map(ClaimTable::plain).toList();
    NAMES.forEach((what, names) ->
        names.stream()
            .map(heads::indexOf)
            .filter(column -> column >= 0)
            .findFirst()
            .ifPresent(column -> columns.put(what, column)));
    if (!columns.containsKey("text")) {
      items.refuse(
          "line 1",
          "names no column for the statements: call it one of "
              + String.join(", ", NAMES.getOrDefault("text", List.of())));
      return;
    }
    rows.stream().skip(1).forEach(this::take);
  }

  private void take(Row row) {
    items.add(
        "line " + row.line(),
        field(row, "text"),
        new ClaimList.Details(
            field(row, "saidBy"),
            field(row, "saidOn"),
            field(row, "checkedBy"),
            field(row, "checkedOn"),
            field(row, "verdict"),
            field(row, "url")));
  }

  private String field(Row row, String what) {
    Integer column = columns.get(what);
    return column == null ? "" : row.field(column);
  }

  private static String plain(String head) {
    return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Map<String, List<String>> names() {
    String name = "/org/onrecord/read/lists-columns.txt";
    var names = new HashMap<String, List<String>>();
    try (InputStream in =
        Objects.requireNonNull(ClaimTable.class.getResourceAsStream(name), name)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" ")))
          .forEach(words -> names.put(words.getFirst(), words.subList(1, words.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
