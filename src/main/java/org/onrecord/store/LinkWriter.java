package org.onrecord.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;

/// Writes what the documents say together, and all that follows from it in the tables: what differs
/// from before, and only that. So a small addition to a large record rewrites little, and the
/// tables hold the same as if all had been written at once.
///
/// The steps are the sections of `link.sql`.
final class LinkWriter {
  private static final String SECTION = "-- section: ";

  private final Handle handle;
  private final Map<String, String> sections;

  LinkWriter(Handle handle) {
    this.handle = handle;
    this.sections = sections(Database.resource("link.sql"));
  }

  private static Map<String, String> sections(String script) {
    var sections = new LinkedHashMap<String, String>();
    for (String part : script.split("(?m)^" + SECTION)) {
      int end = part.indexOf('\n');
      sections.put(part.substring(0, end).strip(), part.substring(end + 1));
    }
    return sections;
  }

  void write(Links links) {
    new Staging(handle).fill(links);
    run("voices");
    new CopyRows(handle).write();
    run("entities");
    run("matters");
    pairs();
    for (String section : List.of("counts", "series", "sources", "people")) {
      run(section);
    }
    new Remembered(handle).write(links.extent());
    // Counts a sample of each index, so that its cost does not grow with the tables.
    handle.execute("PRAGMA analysis_limit = 400");
    handle.execute("ANALYZE");
  }

  private void run(String section) {
    handle
        .createScript(Objects.requireNonNull(sections.get(section), "no section " + section))
        .execute();
  }

  private record Ends(String matter, int n, Passage a, Passage b) {
    private static Ends read(Row row) {
      return new Ends(row.text("matter"), row.number("n"), passage(row, "a"), passage(row, "b"));
    }

    private static Passage passage(Row row, String side) {
      return new Passage(
          new Sha256(row.text(side + "_document")),
          new Span(row.number(side + "_start"), row.number(side + "_end")));
    }
  }

  /// The pairs of the matters that are touched, with the paragraphs they stand in.
  private void pairs() {
    var numbers = new ParagraphNumbers(handle);
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO pairs SELECT matter, n, stance, aspect, change, why, score, a_document, a_start, a_end, :ap, b_document, b_start, b_end,"
                + " :bp, 1 FROM now_pairs WHERE matter = :matter AND n = :n");
    handle
        .createQuery(
            "SELECT p.* FROM t_matters t JOIN now_pairs p ON p.matter = t.id ORDER BY p.a_document, p.matter, p.n")
        .map((result, context) -> Ends.read(new Row(result)))
        .list()
        .forEach(ends ->
            rows.bind("ap", numbers.of(ends.a()))
                .bind("bp", numbers.of(ends.b()))
                .bind("matter", ends.matter())
                .bind("n", ends.n())
                .add());
    Staging.execute(rows);
  }
}
