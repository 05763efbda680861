package org.onrecord.publish.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;

/// A table as RFC 4180 has it: UTF-8, CRLF, quotes doubled; all rows of the list, not one page.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it: the words come
/// from strangers.
public final class Csv {
  /// A list longer than this is cut; the page says how long it is.
  public static final int ROWS = 20_000;

  private static final int AT_ONCE = 2_000;
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final List<String> head;
  private final Supplier<List<List<String>>> rows;

  private Csv(List<String> head, Supplier<List<List<String>>> rows) {
    this.head = head;
    this.rows = rows;
  }

  /// All rows of the list that `ask` answers to `query`, fetched a few hundred at a time.
  static <T> Csv of(
      List<String> head,
      Query query,
      Function<Query, Listed<T>> ask,
      Function<T, List<String>> row) {
    return new Csv(head, () -> fetch(query, ask, row));
  }

  private static <T> List<List<String>> fetch(
      Query query, Function<Query, Listed<T>> ask, Function<T, List<String>> row) {
    var rows = new ArrayList<List<String>>();
    for (int from = 0; from < ROWS; from += AT_ONCE) {
      Listed<T> some = ask.apply(query.page(from, AT_ONCE));
      some.rows().forEach(each -> rows.add(row.apply(each)));
      if (some.rows().isEmpty() || from + AT_ONCE >= some.total()) {
        break;
      }
    }
    return rows;
  }

  public byte[] bytes() {
    var text = new StringBuilder();
    line(text, head);
    rows.get().forEach(row -> line(text, row));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String cell(String words) {
    boolean runs = FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches();
    String safe = runs ? "'" + words : words;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
