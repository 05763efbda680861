package org.onrecord.read.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of statements: a header line, then on each line `id`, `text` and perhaps `title`, parted
/// by tabs.
///
/// @param refused rows that are no statement, each with its line and the reason
public record Statements(List<Statement> statements, List<String> refused) {
  public Statements {
    statements = List.copyOf(statements);
    refused = List.copyOf(refused);
  }

  /// One of them.
  ///
  /// @param title empty when the list has none for it
  public record Statement(String id, String text, String title) {}

  /// Reads a list. Linear in its length.
  public static Statements of(String text) {
    return new Reading().read(Table.rows(text, '\t'));
  }

  private static final class Reading {
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    Statements read(List<Row> rows) {
      rows.stream().skip(1).forEach(this::take);
      return new Statements(statements, refused);
    }

    private void take(Row row) {
      String id = row.field(0).strip();
      if (row.fields().size() < 2) {
        refuse(row, "has no tab, so it is either an id or a text and not both");
      } else if (id.isEmpty()) {
        refuse(row, "has no id");
      } else if (row.field(1).isBlank()) {
        refuse(row, "has no text for id " + id);
      } else if (lines.containsKey(id)) {
        refuse(row, "repeats the id " + id + " of line " + lines.get(id));
      } else {
        lines.put(id, row.line());
        statements.add(new Statement(id, row.field(1), row.field(2)));
      }
    }

    private void refuse(Row row, String because) {
      refused.add("line %d %s".formatted(row.line(), because));
    }
  }
}
