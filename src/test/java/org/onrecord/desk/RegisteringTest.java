package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.register.RegisterDesk;
import org.onrecord.desk.register.Registering;
import org.onrecord.judge.Grounds;
import org.onrecord.judge.MemoryEntries;
import org.onrecord.judge.Reply;
import org.onrecord.judge.fold.RegisterJson;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Standing;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.RecordStore;

/// The register's tables: filled act by act they are the same as made anew, and readers get out of
/// them what the fold says.
class RegisteringTest {
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

  private static final String COURTS = "c-0000000000000000";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-07-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private List<String> acts = List.of();

  @BeforeEach
  void acts() throws IOException {
    acts =
        EXAMPLE
            .matcher(Files.readString(Path.of("docs/acts.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
  }

  @Test
  void tablesFilledActByActAreThoseMadeAnew() throws Exception {
    acts = acts.stream().filter(act -> !act.contains("\"judgement-withdrawn\"")).toList();
    var entries = new MemoryEntries();
    Path bit = folder.resolve("bit.db");
    Path anew = folder.resolve("anew.db");
    try (RecordStore store = RecordStore.open(bit, "test")) {
      Registering registering = Registering.open(entries, store, Grounds.TRUSTING, CLOCK);
      for (String act : acts) {
        assertThat(registering.take(List.of(act))).allMatch(r -> r instanceof Reply.Done, act);
      }
    }
    try (RecordStore store = RecordStore.open(anew, "test")) {
      Registering.open(entries, store, Grounds.TRUSTING, CLOCK);
    }
    assertThat(dump(bit)).isEqualTo(dump(anew));
    assertThat(dump(bit))
        .hasSizeGreaterThan(10)
        .allSatisfy((t, rows) -> assertThat(rows).isNotEmpty());
  }

  /// All rows of the register's tables, in the order of their first columns.
  private static Map<String, List<String>> dump(Path file) throws SQLException {
    var all = new TreeMap<String, List<String>>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      var names = new ArrayList<String>();
      try (ResultSet tables =
          statement.executeQuery(
              "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'register%'")) {
        while (tables.next()) {
          names.add(tables.getString(1));
        }
      }
      for (String name : names) {
        all.put(name, rows(statement.executeQuery("SELECT * FROM " + name + " ORDER BY 1, 2")));
      }
    }
    return all;
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    var rows = new ArrayList<String>();
    while (result.next()) {
      var row = new ArrayList<String>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        row.add(String.valueOf(result.getString(i)));
      }
      rows.add(String.join("|", row));
    }
    return rows;
  }

  @Test
  void tablesThatACrashLeftBehindAreBroughtUpToTheLog() throws Exception {
    var entries = new MemoryEntries();
    Path file = folder.resolve("record.db");
    try (RecordStore store = RecordStore.open(file, "test")) {
      Registering.open(entries, store, Grounds.TRUSTING, CLOCK).take(acts.subList(0, 9));
    }
    try (RecordStore elsewhere = RecordStore.open(folder.resolve("elsewhere.db"), "test")) {
      Registering.open(entries, elsewhere, Grounds.TRUSTING, CLOCK)
          .take(acts.subList(9, acts.size()));
    }
    try (RecordStore store = RecordStore.open(file, "test")) {
      Registering.open(entries, store, Grounds.TRUSTING, CLOCK);
    }
    assertThat(dump(file)).isEqualTo(dump(folder.resolve("elsewhere.db")));
  }

  @Test
  void readersGetWhatTheFoldSays() throws IOException {
    try (RecordStore store = RecordStore.open(folder.resolve("record.db"), "test")) {
      Registering registering =
          Registering.open(new MemoryEntries(), store, Grounds.TRUSTING, CLOCK);
      registering.take(acts);
      RegisterView view = new RegisterDesk(store.reader(), () -> LocalDate.of(2031, 7, 2));
      for (Dossier dossier : registering.fold().register().dossiers()) {
        DossierView found = view.find(dossier.subject().id()).orElseThrow();
        assertThat(found.dossier()).isEqualTo(dossier);
        assertThat(RegisterJson.canonical(found.dossier()))
            .isEqualTo(RegisterJson.canonical(dossier));
      }
      assertThat(view.activity(Query.all().page(0, 1000)).rows().reversed())
          .isEqualTo(registering.fold().register().activity());
      assertThat(view.around().settings()).isEqualTo(registering.fold().register().settings());
    }
  }

  @Test
  void theRegisterIsListedByQuestion() throws IOException {
    try (RecordStore store = RecordStore.open(folder.resolve("record.db"), "test")) {
      Registering.open(new MemoryEntries(), store, Grounds.TRUSTING, CLOCK).take(acts);
      RegisterView view = new RegisterDesk(store.reader(), () -> LocalDate.of(2031, 7, 2));
      assertThat(ids(view.list(Query.all().with(Sort.DATE)))).startsWith(COURTS);
      assertThat(ids(view.list(Query.all().with(Facet.TOPIC, "courts")))).containsExactly(COURTS);
      assertThat(ids(view.list(Query.all().with(Facet.DUE, "overdue")))).containsExactly(COURTS);
      assertThat(ids(view.list(Query.all().withWords("tenants HOUSING"))))
          .containsExactly("i-0000000000000007", "d-0000000000000005");
      assertThat(ids(view.list(Query.all().with(Facet.ANSWERED, "institution"))))
          .containsExactly("d-0000000000000005");
      assertThat(view.list(Query.all()).facet(Facet.TYPE))
          .contains(new Listed.Bucket("commitment", "", 3), new Listed.Bucket("demand", "", 1));
      assertThat(view.topics()).containsEntry("housing", 2);
    }
  }

  private static List<String> ids(Listed<Dossier> page) {
    return page.rows().stream().map(d -> d.subject().id()).toList();
  }

  @Test
  void aPageHasItsTimelineItsVoicesAndItsConcerns() throws IOException {
    try (RecordStore store = RecordStore.open(folder.resolve("record.db"), "test")) {
      Registering.open(new MemoryEntries(), store, Grounds.TRUSTING, CLOCK).take(acts);
      RegisterView view = new RegisterDesk(store.reader(), () -> LocalDate.of(2031, 7, 2));
      DossierView courts = view.find(COURTS).orElseThrow();
      assertThat(courts.dossier().standing().kind()).isEqualTo(Standing.Kind.ONE);
      assertThat(courts.byVoice()).hasSize(2);
      assertThat(courts.timeline().stream().map(m -> m.kind().word()))
          .containsExactly("due", "undermines", "judged", "said", "supports");
      assertThat(view.concerns())
          .contains(
              new Concern(
                  Concern.Kind.OVERDUE,
                  COURTS,
                  java.util.Optional.empty(),
                  java.util.Optional.empty(),
                  java.util.Optional.of(LocalDate.of(2031, 5, 31))));
      DossierView council = view.find("i-0000000000000007").orElseThrow();
      assertThat(council.related().stream().map(d -> d.subject().id()))
          .containsExactly("d-0000000000000005");
      assertThat(view.judges().getFirst().objects()).isEqualTo(1);
    }
  }
}
