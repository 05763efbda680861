package org.onrecord.desk.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.TableRows;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.work.Progress;
import org.onrecord.match.Before;
import org.onrecord.match.Lineup;
import org.onrecord.match.Matcher;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.RecordStore;

/// What the documents of a record say together is the same however they came in: at once, in
/// portions, in another order, with versions in between, or made anew.
class LinkingTest {
  private static final Path EXAMPLE = Path.of("examples", "velmora");

  /// Tables that follow from what the documents say together; rows of documents and findings
  /// without the order in which they came.
  private static final Map<String, String> TABLES = tables();

  @TempDir private Path dir;

  private static Map<String, String> tables() {
    var tables = new TreeMap<String, String>();
    for (String whole :
        List.of(
            "counted",
            "entities",
            "entity_names",
            "facet_counts",
            "findings",
            "jointly",
            "matters",
            "mentions",
            "pairs",
            "reprints",
            "series",
            "shared_passages",
            "source_pairs",
            "sources",
            "unindexed",
            "unlinked")) {
      tables.put(whole, "*");
    }
    tables.put("documents", "sha256, voice, voice_documents, later IS NULL");
    return tables;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void portionsInAnyOrderGiveTheSameAsAllAtOnce(int seed) throws IOException, SQLException {
    List<Path> files = examples();
    var random = new Random(seed);
    Collections.shuffle(files, random);
    Path grown = dir.resolve("grown");
    for (int from = 0; from < files.size(); ) {
      int to = Math.min(files.size(), from + 1 + random.nextInt(4));
      add(grown, files.subList(from, to));
      from = to;
    }
    Path whole = dir.resolve("whole");
    add(whole, examples());
    assertThat(TableRows.of(grown, TABLES)).isEqualTo(TableRows.of(whole, TABLES));
    assertThat(found(grown)).isEqualTo(found(whole)).isNotEmpty();
  }

  @Test
  void aVersionThatCameAndWentLeavesNothing() throws IOException, SQLException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    for (Path file : examples()) {
      Files.copy(file, texts.resolve(file.getFileName()));
    }
    Path record = dir.resolve("record");
    add(record, List.of(texts));
    Map<String, List<String>> before = TableRows.of(record, TABLES);
    Path changed = texts.resolve(examples().getFirst().getFileName());
    byte[] first = Files.readAllBytes(changed);
    Files.writeString(changed, "The harbour\n\nA new ferry was promised by Ilva Maren.\n");
    add(record, List.of(texts));
    assertThat(TableRows.of(record, TABLES).get("matters")).isNotEqualTo(before.get("matters"));
    Files.write(changed, first);
    add(record, List.of(texts));
    Map<String, List<String>> after = TableRows.of(record, TABLES);
    for (String table : List.of("entities", "matters", "mentions", "pairs", "reprints", "series")) {
      assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
    }
  }

  @Test
  void aRebuildGivesTheSameRows() throws IOException, SQLException {
    Path record = dir.resolve("record");
    for (Path file : examples()) {
      add(record, List.of(file));
    }
    Map<String, List<String>> before = TableRows.of(record, TABLES);
    try (Desk desk = desk()) {
      RecordFolder.rebuild(record, desk, "test", Progress.SILENT).close();
    }
    assertThat(TableRows.of(record, TABLES)).isEqualTo(before);
  }

  @Test
  void whatWasWrittenHalfWayIsWrittenAnew() throws IOException, SQLException {
    Path record = dir.resolve("record");
    add(record, examples());
    Map<String, List<String>> before = TableRows.of(record, TABLES);
    // As after a crash: a step that was not reached, and one that was.
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + record.resolve("record.db"));
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM facts WHERE name IN ('linked', 'compared')");
      statement.execute("INSERT INTO facts VALUES ('linking', 'yes')");
      statement.execute("UPDATE findings SET who = NULL, copy_of = NULL, series = NULL, agree = 0");
      statement.execute("UPDATE entities SET voices = 0, said = 0");
      statement.execute("DELETE FROM mentions");
      statement.execute("DELETE FROM jointly");
    }
    assertThat(TableRows.of(record, TABLES)).isNotEqualTo(before);
    add(record, List.of());
    assertThat(TableRows.of(record, TABLES)).isEqualTo(before);
  }

  @Test
  void whatTwoSaidTogetherIsWithTheFirstOfThem() throws IOException, SQLException {
    Path text =
        Files.writeString(
            dir.resolve("text.txt"),
            "The bridge of Brannock\n\nIlva Maren, Oskar Venn and Tomas Brel said on Monday that the bridge would stay open. The Ministry of Trade and Industry said that the pier would close. The toll is the highest in the country, Ilva Maren and Oskar Venn said.\n");
    Path record = dir.resolve("record");
    add(record, List.of(text));
    var spoke =
        Map.of(
            "findings WHERE kind = 'quotation'",
            "speaker, (SELECT name FROM entities WHERE id = who)");
    assertThat(TableRows.of(record, spoke).values())
        .containsExactly(
            List.of(
                "Ilva Maren and Oskar Venn|Ilva Maren|",
                "Ilva Maren, Oskar Venn and Tomas Brel|Ilva Maren|",
                "Ministry of Trade and Industry|Ministry of Trade and Industry|"));
    var asserted =
        Map.of(
            "findings WHERE kind = 'claim' AND asserted_by LIKE '%Oskar Venn'",
            "asserted_by, (SELECT name FROM entities WHERE id = who)");
    assertThat(TableRows.of(record, asserted).values())
        .containsExactly(List.of("Ilva Maren and Oskar Venn|Ilva Maren|"));
    var others =
        Map.of(
            "jointly j JOIN findings f ON f.id = j.finding AND f.kind = 'quotation'",
            "(SELECT name FROM entities WHERE id = j.entity), f.speaker");
    assertThat(TableRows.of(record, others).values())
        .containsExactly(
            List.of(
                "Oskar Venn|Ilva Maren and Oskar Venn|",
                "Oskar Venn|Ilva Maren, Oskar Venn and Tomas Brel|",
                "Tomas Brel|Ilva Maren, Oskar Venn and Tomas Brel|"));
  }

  @Test
  void whatTwoPromisedIsOnThePagesOfBoth() throws IOException, SQLException {
    Path text =
        Files.writeString(
            dir.resolve("text.txt"),
            "Ilva Maren and Oskar Venn promised on Monday that the bridge would be opened by May 2032. Tomas Brel and the unions pledged to pay for it. The mayor ordered Oskar Venn and the harbour office to publish the contract.\n");
    Path record = dir.resolve("record");
    add(record, List.of(text));
    var promised =
        Map.of(
            "findings WHERE kind = 'commitment'",
            "actor, (SELECT name FROM entities WHERE id = who), addressee, (SELECT name FROM entities WHERE id = to_whom)");
    assertThat(TableRows.of(record, promised).values())
        .containsExactly(
            List.of(
                "Ilva Maren and Oskar Venn|Ilva Maren|null|null|",
                "The mayor|null|Oskar Venn and the harbour office|Oskar Venn|",
                "Tomas Brel and the unions|Tomas Brel|null|null|"));
    try (Desk desk = desk();
        var folder = RecordFolder.open(record, desk, "test", Progress.SILENT);
        OpenRecord view = folder.view()) {
      var card =
          view.texts().entities(Query.all()).rows().stream()
              .filter(c -> c.ref().name().equals("Oskar Venn"))
              .findFirst()
              .orElseThrow();
      var with = Query.all().with(Facet.TOGETHER, card.ref().id());
      assertThat(view.findings(Catalogue.COMMITMENTS, with).total()).isEqualTo(1);
      assertThat(card.together())
          .isEqualTo(
              Stream.of(Catalogue.COMMITMENTS, Catalogue.QUOTATIONS, Catalogue.CLAIMS)
                  .mapToInt(list -> view.findings(list, with).total())
                  .sum());
    }
  }

  @Test
  void whatIsKeptOfPassagesChangesNothing() throws IOException, SQLException {
    Path record = dir.resolve("record");
    add(record, examples());
    try (Desk desk = desk();
        var store = RecordStore.open(Layout.tables(record), desk.version())) {
      Lineup first = lineUp(store, Before.NOTHING);
      assertThat(lineUp(store, Before.NOTHING)).isEqualTo(first);

      var known = new HashMap<>(first.standings());
      first.standings().keySet().stream().skip(2).limit(9).forEach(known::remove);
      var before = new Before(known, first.reprints(), first.told());
      Lineup kept = lineUp(store, before);
      execute(record, "DELETE FROM gists");
      assertThat(lineUp(store, before)).isEqualTo(kept);
      assertThat(kept.told()).isNotEmpty();
      assertThat(kept.reprints()).isEqualTo(first.reprints()).isNotEmpty();
      assertThat(kept.standings()).isEqualTo(first.standings());
    }
  }

  private static Lineup lineUp(RecordStore store, Before before) {
    return Matcher.lineUp(new TablesLibrary(store, true, () -> {}), before);
  }

  private static void execute(Path record, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + record.resolve("record.db"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<Path> examples() throws IOException {
    try (var files = Files.list(EXAMPLE)) {
      return new ArrayList<>(
          files
              .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
              .sorted()
              .toList());
    }
  }

  private static void add(Path record, List<Path> roots) throws IOException {
    try (Desk desk = desk();
        var open = RecordFolder.open(record, desk, "test", Progress.SILENT)) {
      open.add(roots, Progress.SILENT);
    }
  }

  private static Desk desk() {
    return Desk.open(words -> {}, List.of(), "test");
  }

  private static List<String> found(Path record) throws IOException {
    try (var view = OpenRecord.open(record, Clock.system(ZoneOffset.UTC))) {
      var found = new ArrayList<String>();
      for (String words : List.of("court", "minister", "\"press release\"", "promise")) {
        view.search(Query.all().withWords(words)).hits().rows().stream()
            .map(hit -> words + ": " + hit.cited().words() + hit.copies())
            .sorted()
            .forEach(found::add);
      }
      return found;
    }
  }
}
