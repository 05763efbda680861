package org.onrecord.publish.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.model.data.CsvLine;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// A table as CSV ([CsvLine]), in UTF-8; all rows of the list, not one page.
public final class Csv {
  /// A list longer than this is cut; the page says how long it is.
  public static final int ROWS = 20_000;

  private static final int AT_ONCE = 2_000;

  private final List<String> head;
  private final Supplier<List<List<String>>> rows;

  private Csv(List<String> head, Supplier<List<List<String>>> rows) {
    this.head = head;
    this.rows = rows;
  }

  /// All rows of the list that `ask` answers to `query`, fetched a few hundred at a time.
  public static <T> Csv of(
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
    text.append(CsvLine.of(head));
    rows.get().forEach(row -> text.append(CsvLine.of(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
