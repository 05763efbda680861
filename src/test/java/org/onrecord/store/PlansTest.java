package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.sql.Connections;
import org.onrecord.store.tables.Counted;
import org.onrecord.store.tables.Database;
import org.onrecord.store.tables.FacetCounts;
import org.onrecord.store.view.Sources;
import org.onrecord.store.write.ArrivalWriter;
import org.onrecord.store.write.Traces;

/// How SQLite goes about what is asked for every document that comes in: what looks at all that
/// came before makes a large record quadratic, and no small test is slow by it.
class PlansTest {
  @TempDir private Path dir;

  static List<String> places() {
    return ArrivalWriter.AT_PATH;
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatCameInAtAPathIsFoundByThePath(String where) throws IOException {
    try (Connections tables = Database.openOrMake(dir.resolve("record.db"), "test")) {
      String plan =
          Jdbi.create(tables)
              .withHandle(handle ->
                  handle
                      .createQuery(
                          "EXPLAIN QUERY PLAN SELECT document FROM inputs" + literal(where))
                      .map((result, context) -> result.getString("detail"))
                      .one());
      assertThat(plan).contains("inputs_by_path (folder=? AND path");
    }
  }

  /// Asked for each five hundred documents: whoever scans and sorts all for it is quadratic.
  @ParameterizedTest
  @ValueSource(strings = {Traces.UNTRACED, Traces.KEPT, Traces.BYTES})
  void portionsOfTracesComeInTheirOrderWithoutSorting(String sql) throws IOException {
    try (Connections tables = Database.openOrMake(dir.resolve("record.db"), "test")) {
      String portion = sql.replace(":after", "7").replace(":most", "9");
      List<String> plan = tables.jdbi().withHandle(handle -> plan(handle, portion));
      assertThat(plan).noneMatch(step -> step.contains("TEMP B-TREE"));
    }
  }

  /// Asked whenever something comes in: the rows hold ten kilobytes each.
  @Test
  void whichDocumentHasNoTraceIsAskedOfIndexesAlone() throws IOException {
    try (Connections tables = Database.openOrMake(dir.resolve("record.db"), "test")) {
      List<String> plan = tables.jdbi().withHandle(handle -> plan(handle, Traces.FIRST_UNTRACED));
      assertThat(plan).anyMatch(step -> step.matches("(SCAN|SEARCH) p USING COVERING INDEX .*"));
      assertThat(plan).anyMatch(step -> step.matches("SEARCH t USING COVERING INDEX .*"));
    }
  }

  /// Asked for each document that comes in, also where the tables were counted before.
  @Test
  void theRowsOfOneDocumentAreCountedByTheDocument() throws IOException {
    try (Connections tables = Database.openOrMake(dir.resolve("record.db"), "test")) {
      List<String> plan =
          tables
              .jdbi()
              .withHandle(handle -> {
                handle.execute("ANALYZE");
                handle.execute(
                    "INSERT INTO sqlite_stat1 VALUES ('findings', 'findings_by_document', '9000000 90 1'),"
                        + " ('findings', 'findings_by_copy', '9000000 20')");
                handle.execute("ANALYZE sqlite_schema");
                return plan(handle, literal(Counted.COUNT));
              });
      assertThat(plan).anyMatch(step -> step.contains("findings_by_document (document=?)"));
    }
  }

  /// The steps in which SQLite would answer a question.
  private static List<String> plan(Handle handle, String sql) {
    return handle
        .createQuery("EXPLAIN QUERY PLAN " + sql)
        .map((result, context) -> result.getString("detail"))
        .list();
  }

  private static String literal(String where) {
    return where.replace("?", "'x'");
  }

  /// Asked for each source of a matter, among all names there are.
  @Test
  void theBodyThatASourceIsIsFoundByItsName() throws IOException {
    try (Connections tables = Database.openOrMake(dir.resolve("record.db"), "test")) {
      List<String> plan = tables.jdbi().withHandle(handle -> plan(handle, literal(Sources.BODY)));
      assertThat(plan).anyMatch(step -> step.contains("entity_names_by_lower"));
    }
  }

  /// Where many come in at once, the index by ids is made when all have come; whoever stopped half
  /// way finds it made when the record is opened again.
  @Test
  void idsOfManyAreIndexedWhenAllHaveCome() throws IOException {
    Path file = dir.resolve("record.db");
    String byId = "SEARCH findings USING INDEX findings_by_id (id=?)";
    try (RecordStore store = RecordStore.open(file, "test")) {
      store.expect(10);
      assertThat(planOfId(file)).isEqualTo(byId);
      store.expect(5_000);
      assertThat(planOfId(file)).isEqualTo("SCAN findings");
      store.expectedCame();
      assertThat(planOfId(file)).isEqualTo(byId);
      store.expect(5_000);
    }
    RecordStore.open(file, "test").close();
    assertThat(planOfId(file)).isEqualTo(byId);
  }

  private static String planOfId(Path file) throws IOException {
    try (Connections tables = Database.openToRead(file).orElseThrow()) {
      return tables
          .jdbi()
          .withHandle(handle ->
              handle
                  .createQuery("EXPLAIN QUERY PLAN SELECT words FROM findings WHERE id = 'x'")
                  .map((result, context) -> result.getString("detail"))
                  .one());
    }
  }

  static List<String> facets() {
    return List.of(FacetCounts.LOOK, FacetCounts.KEPT);
  }

  /// Looked at for the documents of a part.
  @ParameterizedTest
  @MethodSource("facets")
  void whatADocumentAddsToFacetsIsFoundByTheDocument(String sql) throws IOException {
    try (Connections tables = Database.openOrMake(dir.resolve("record.db"), "test")) {
      List<String> plan =
          tables
              .jdbi()
              .withHandle(handle -> {
                handle.execute("CREATE TEMP TABLE part (id TEXT PRIMARY KEY) WITHOUT ROWID");
                return handle
                    .createQuery("EXPLAIN QUERY PLAN " + sql)
                    .map((result, context) -> result.getString("detail"))
                    .list();
              });
      assertThat(plan.getFirst()).startsWith("SCAN p");
      assertThat(plan.subList(1, plan.size())).noneMatch(step -> step.startsWith("SCAN"));
    }
  }
}
