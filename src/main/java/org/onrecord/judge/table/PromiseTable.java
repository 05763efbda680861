package org.onrecord.judge.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.judge.act.Acts;
import org.onrecord.judge.act.Parsed;
import org.onrecord.model.data.CsvLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A list of promises as acts that open commitments. The first row names the columns.
public final class PromiseTable {
  /// The columns that are read; `who` and `what` must be there.
  public static final List<String> COLUMNS =
      List.of(
          "who",
          "what",
          "kind",
          "to",
          "measure",
          "due",
          "due_event",
          "rule",
          "reference",
          "topics");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<Line> acts = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private PromiseTable() {}

  /// A row of a table.
  ///
  /// @param line where it begins in the file, from 1
  public record Row(int line, List<String> fields) {
    public Row {
      fields = List.copyOf(fields);
    }
  }

  /// An act that a row became.
  ///
  /// @param line the row's
  /// @param act JSON
  public record Line(int line, String act) {}

  /// What a table became.
  ///
  /// @param refused in words, each with its line
  public record Read(List<Line> acts, List<String> refused) {
    public Read {
      acts = List.copyOf(acts);
      refused = List.copyOf(refused);
    }
  }

  /// @param by the person who brings the list
  public static Read read(List<Row> rows, String by) {
    var table = new PromiseTable();
    table.readAll(rows, by);
    return new Read(table.acts, table.refused);
  }

  private void readAll(List<Row> rows, String by) {
    if (rows.isEmpty()) {
      refused.add("line 1: the list is empty");
      return;
    }
    List<String> heads = rows.getFirst().fields().stream().map(PromiseTable::plain).toList();
    if (!heads.contains("who") || !heads.contains("what")) {
      refused.add(
          "line %d: a list needs the columns 'who' and 'what'; known besides: %s"
              .formatted(rows.getFirst().line(), COLUMNS));
      return;
    }
    var unknown = new TreeSet<>(heads);
    COLUMNS.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      refused.add(
          "line %d: these columns are not read: %s".formatted(rows.getFirst().line(), unknown));
    }
    rows.stream().skip(1).forEach(row -> take(row, heads, by));
  }

  private void take(Row row, List<String> heads, String by) {
    if (row.fields().stream().allMatch(String::isBlank)) {
      return;
    }
    if (row.fields().size() > heads.size()) {
      refuse(
          row,
          "has %d fields, the first row names %d".formatted(row.fields().size(), heads.size()));
      return;
    }
    String act = act(row, heads, by);
    if (Acts.incoming(act, Instant.EPOCH) instanceof Parsed.Refused wrong) {
      refuse(row, wrong.because());
      return;
    }
    Integer before = seen.putIfAbsent(act, row.line());
    if (before != null) {
      refuse(row, "says the same as line " + before);
      return;
    }
    acts.add(new Line(row.line(), act));
  }

  private void refuse(Row row, String because) {
    refused.add("line %d: %s".formatted(row.line(), because));
  }

  private static String act(Row row, List<String> heads, String by) {
    ObjectNode json = JSON.createObjectNode().put("act", "commitment-opened").put("by", by);
    json.put("kind", "promise");
    for (int i = 0; i < row.fields().size(); i++) {
      String name = heads.get(i);
      String value = CsvLine.read(row.fields().get(i).strip());
      if (value.isBlank() || !COLUMNS.contains(name)) {
        continue;
      }
      if (name.equals("topics")) {
        ArrayNode topics = json.putArray(name);
        for (String topic : value.split(";")) {
          if (!topic.isBlank()) {
            topics.add(topic.strip());
          }
        }
      } else {
        json.put(name, value);
      }
    }
    return json.toString();
  }

  private static String plain(String head) {
    return head.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }
}
