package org.onrecord.store.write;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.store.change.Links;
import org.onrecord.store.sql.Bulk;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.Database;
import org.onrecord.store.tables.FacetCounts;
import org.onrecord.store.tables.FindingIndexes;
import org.onrecord.store.tables.ParagraphNumbers;
import org.onrecord.store.tables.Sections;

/// Writes what the documents say together, and all that follows from it in the tables: what differs
/// from before, and only that. So a small addition to a large record rewrites little, and the
/// tables hold the same as if all had been written at once.
///
/// The steps are the sections of `link.sql`. Much is written in many transactions, one after the
/// other, so that SQLite's log stays small; until the last one the tables say that they are not
/// linked, and who finds them so begins anew and takes no row for granted. Where most documents are
/// new, the indexes of what is written are made afterwards, and more pages are kept in memory.
public final class LinkWriter {
  /// Documents beyond which the rows of findings are not written in one transaction: each takes
  /// some 50 kB of SQLite's log.
  private static final int AT_ONCE = 400;

  private final Handle handle;
  private final Map<String, String> sections;
  private final FindingIndexes indexes;

  public LinkWriter(Handle handle) {
    this.handle = handle;
    this.sections = Sections.of("link.sql");
    this.indexes = new FindingIndexes(handle);
  }

  /// @param last what else is true once all is written
  public void write(Links links, Consumer<Handle> last) {
    new Staging(handle).fill(links);
    boolean begun = isBegun();
    if (!begun) {
      handle.execute("INSERT INTO t_fresh SELECT document FROM unlinked");
    }
    if (unlinked(AT_ONCE) <= AT_ONCE && !begun) {
      handle.useTransaction(h -> steps(links, last));
      return;
    }
    handle.execute("PRAGMA cache_size = -" + Database.LARGE_CACHE_KILOBYTES);
    try {
      handle.useTransaction(h -> begin());
      steps(links, last);
    } finally {
      // The connection is kept for others.
      handle.execute("PRAGMA cache_size = -" + Database.CACHE_KILOBYTES);
    }
  }

  /// How many documents came in since, counted to one more than `most`.
  private int unlinked(int most) {
    return handle
        .createQuery("SELECT count(*) FROM (SELECT 1 FROM unlinked LIMIT ?)")
        .bind(0, most + 1)
        .mapTo(Integer.class)
        .one();
  }

  /// Whether most rows of findings are to change.
  private boolean isNearlyAll() {
    int documents = handle.createQuery("SELECT count(*) FROM documents").mapTo(Integer.class).one();
    return 2 * unlinked(documents) > documents;
  }

  private boolean isEmpty(String table) {
    return handle.select("SELECT 1 FROM " + table + " LIMIT 1").mapToMap().findFirst().isEmpty();
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
      handle.execute("DELETE FROM mentions");
    }
    handle.execute("INSERT OR REPLACE INTO facts VALUES ('linking', 'yes')");
    handle.execute("DELETE FROM facts WHERE name = 'linked'");
    handle.execute("UPDATE OR REPLACE facts SET name = 'was compared' WHERE name = 'compared'");
    if (isNearlyAll()) {
      indexes.drop();
      if (isEmpty("mentions")) {
        indexes.dropOfMentions();
      }
    }
  }

  private void end(boolean whole) {
    if (!whole) {
      handle.execute("UPDATE OR REPLACE facts SET name = 'compared' WHERE name = 'was compared'");
    }
    handle.execute("DELETE FROM facts WHERE name IN ('was compared', 'linking')");
  }

  private void steps(Links links, Consumer<Handle> last) {
    run("voices");
    runInParts(inParts("voiced", "t_voices"));
    run("copies");
    runInParts(inParts("no copies", "t_voices"));
    new CopyRows(handle).write();
    runInParts(inParts("counted", "t_voices"));
    run("entities");
    runInParts(inParts("named", "t_names"));
    run("entities kept");
    run("matters");
    handle.useTransaction(h -> pairs());
    run("counts");
    run("series");
    run("faceted");
    boolean first = isEmpty("mentions");
    runInParts(
        inParts("names", "t_names"),
        inParts(first ? "first mentions" : "mentions", "t_mentioned"),
        inParts("met", "t_paired"),
        inParts("measured", "t_measured"),
        new InParts("t_faceted", h -> new FacetCounts(h).write()));
    run("mentions in order");
    handle.useTransaction(h -> indexes.make());
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

  /// What is done for the documents of a table, some at a time.
  private record InParts(String table, Consumer<Handle> work) {}

  /// A section that is run for the documents of a table, some at a time.
  private InParts inParts(String section, String table) {
    String script = script(section);
    return new InParts(table, h -> h.createScript(script).execute());
  }

  /// Does several things for the documents of their tables: all of them for some documents, whose
  /// pages are then at hand, before any for the next.
  private void runInParts(InParts... all) {
    String tables =
        Stream.of(all)
            .map(each -> "SELECT id FROM %s WHERE id > :after".formatted(each.table()))
            .collect(Collectors.joining(" UNION "));
    String last = "SELECT max(id) FROM (%s ORDER BY id LIMIT %d)".formatted(tables, AT_ONCE);
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      String from = after.get();
      after = handle.createQuery(last).bind("after", from).mapTo(String.class).findOne();
      after.ifPresent(to -> {
        for (InParts each : all) {
          runFor(each, from, to);
        }
      });
    }
  }

  /// @param after the documents begin behind this one
  /// @param to the last one
  private void runFor(InParts part, String after, String to) {
    handle.execute("DELETE FROM part");
    int documents =
        handle.execute(
            "INSERT INTO part SELECT id FROM %s WHERE id > ? AND id <= ?".formatted(part.table()),
            after,
            to);
    if (documents > 0) {
      handle.useTransaction(part.work()::accept);
    }
  }

  private void run(String section) {
    String script = script(section);
    handle.useTransaction(h -> h.createScript(script).execute());
  }

  private String script(String section) {
    return Objects.requireNonNull(sections.get(section), "no section " + section);
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
