package org.onrecord.store;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.store.sql.Bulk;
import org.onrecord.store.sql.Row;

/// Writes what the documents say together, and all that follows from it in the tables: what differs
/// from before, and only that. So a small addition to a large record rewrites little, and the
/// tables hold the same as if all had been written at once.
///
/// The steps are the sections of `link.sql`. Much is written in many transactions, one after the
/// other, so that SQLite's log stays small; until the last one the tables say that they are not
/// linked, and who finds them so begins anew and takes no row for granted.
final class LinkWriter {
  /// Documents beyond which the rows of findings are not written in one transaction: each takes
  /// some 50 kB of SQLite's log.
  private static final int AT_ONCE = 400;

  private final Handle handle;
  private final Map<String, String> sections;

  LinkWriter(Handle handle) {
    this.handle = handle;
    this.sections = Sections.of("link.sql");
  }

  /// @param last what else is true once all is written
  void write(Links links, Consumer<Handle> last) {
    new Staging(handle).fill(links);
    if (handle
            .select("SELECT 1 FROM unlinked LIMIT 1 OFFSET " + AT_ONCE)
            .mapToMap()
            .findFirst()
            .isEmpty()
        && !isBegun()) {
      handle.useTransaction(h -> steps(links, last));
    } else {
      handle.useTransaction(h -> begin());
      steps(links, last);
    }
  }

  private boolean isBegun() {
    return handle
        .select("SELECT 1 FROM facts WHERE name = 'linking'")
        .mapToMap()
        .findFirst()
        .isPresent();
  }

  /// What was known of the last time is put aside first: nobody is to rest on it when we stop half
  /// way.
  private void begin() {
    if (isBegun()) {
      handle.execute("INSERT OR IGNORE INTO unlinked SELECT sha256 FROM documents");
    }
    handle.execute("INSERT OR REPLACE INTO facts VALUES ('linking', 'yes')");
    handle.execute("DELETE FROM facts WHERE name = 'linked'");
    handle.execute("UPDATE OR REPLACE facts SET name = 'was compared' WHERE name = 'compared'");
  }

  private void end(boolean whole) {
    if (!whole) {
      handle.execute("UPDATE OR REPLACE facts SET name = 'compared' WHERE name = 'was compared'");
    }
    handle.execute("DELETE FROM facts WHERE name IN ('was compared', 'linking')");
  }

  private void steps(Links links, Consumer<Handle> last) {
    run("voices");
    runInParts("voiced", "t_voices");
    run("copies");
    runInParts("no copies", "t_voices");
    new CopyRows(handle).write();
    runInParts("counted", "t_voices");
    run("entities");
    runInParts("named", "t_names");
    run("entities kept");
    runInParts("names", "t_names");
    run("matters");
    handle.useTransaction(h -> pairs());
    run("counts");
    runInParts("met", "t_paired");
    run("series");
    runInParts("measured", "t_measured");
    run("series counts");
    run("sources");
    handle.useTransaction(h -> {
      run("people");
      new Remembered(handle).write(links.extent());
      end(links.extent().whole());
      last.accept(h);
    });
    if (links.extent().whole()) {
      // Counts a sample of each index, so that its cost does not grow with the tables.
      handle.execute("PRAGMA analysis_limit = 400");
      handle.execute("ANALYZE main");
    }
  }

  /// Runs a section for the documents of `table`, some at a time.
  private void runInParts(String section, String table) {
    String after = "";
    boolean more = true;
    while (more) {
      handle.execute("DELETE FROM part");
      int count =
          handle.execute(
              "INSERT INTO part SELECT id FROM " + table + " WHERE id > ? ORDER BY id LIMIT ?",
              after,
              AT_ONCE);
      run(section);
      more = count == AT_ONCE;
      after = more ? handle.select("SELECT max(id) FROM part").mapTo(String.class).one() : after;
    }
  }

  private void run(String section) {
    String script = Objects.requireNonNull(sections.get(section), "no section " + section);
    handle.useTransaction(h -> h.createScript(script).execute());
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
    var rows =
        new Bulk(
            handle,
            "INSERT INTO pairs SELECT matter, n, stance, aspect, change, why, score, a_document, a_start, a_end, :ap, b_document, b_start, b_end,"
                + " :bp, 1 FROM now_pairs WHERE matter = :matter AND n = :n");
    handle
        .createQuery(
            "SELECT p.* FROM t_matters t JOIN now_pairs p ON p.matter = t.id ORDER BY p.a_document, p.matter, p.n")
        .map((result, context) -> Ends.read(new Row(result)))
        .forEach(ends ->
            rows.bind("ap", numbers.of(ends.a()))
                .bind("bp", numbers.of(ends.b()))
                .bind("matter", ends.matter())
                .bind("n", ends.n())
                .add());
    rows.end();
  }
}
