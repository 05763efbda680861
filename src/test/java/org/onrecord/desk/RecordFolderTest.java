package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.event.Event;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.place.NotARecord;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.CanonicalJson;
import org.onrecord.log.JournalBroken;
import org.onrecord.log.LogReader;
import org.onrecord.log.OldJournal;
import org.onrecord.log.Originals;
import org.onrecord.log.RecordHeld;
import org.onrecord.log.SigningRefused;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;

/// A record on disk: what comes in, comes in again, changes, and is made anew.
class RecordFolderTest {
  private static final Clock CLOCK = Clock.system(ZoneOffset.UTC);

  @TempDir private Path dir;
  private Path texts;
  private Path record;

  @BeforeEach
  void someTexts() throws IOException {
    texts = Files.createDirectories(dir.resolve("texts"));
    record = dir.resolve("record");
    Files.writeString(
        texts.resolve("ministry.txt"),
        "Ministry keeps its word\n\nThe ministry will open 40 wells by 1 May 2031, Minister Ilva Maren said.\n");
    Files.writeString(
        texts.resolve("monitor.txt"),
        "Wells counted\n\n“Only nine wells work,” said Tomas Rell of the Well Monitor on 3 June 2031.\n");
  }

  private int add(Path... roots) throws IOException {
    try (Desk desk = desk();
        var open = RecordFolder.open(record, desk, "test", Progress.SILENT)) {
      return open.add(List.of(roots), Progress.SILENT);
    }
  }

  private static Desk desk() {
    return Desk.open(words -> {}, List.of(), "test");
  }

  private OpenRecord view() throws IOException {
    return OpenRecord.open(record, CLOCK);
  }

  @Test
  void readingAgainFindsNothingNew() throws IOException {
    assertThat(add(texts)).isEqualTo(2);
    assertThat(add(texts)).isZero();
    try (var view = view()) {
      assertThat(view.overview().documents()).isEqualTo(2);
      assertThat(view.overview().read()).isEqualTo(2);
    }
  }

  @Test
  void aChangedFileIsANewVersionAndTheOldOneStays() throws IOException {
    add(texts);
    String before;
    try (var view = view()) {
      before = card(view, "ministry.txt").id();
    }
    Files.writeString(
        texts.resolve("ministry.txt"),
        "Ministry changes its word\n\nThe ministry will open 20 wells.\n");
    assertThat(add(texts)).isEqualTo(1);
    try (var view = view()) {
      DocumentCard now = card(view, "ministry.txt");
      assertThat(view.overview().documents()).isEqualTo(2);
      assertThat(view.texts().findDocument(now.id()).orElseThrow().earlier().map(DocumentCard::id))
          .contains(before);
      var old = view.texts().findDocument(before).orElseThrow();
      assertThat(old.later().map(DocumentCard::id)).contains(now.id());
      assertThat(old.document().text().content()).contains("40 wells");
      assertThat(view.texts().inputs(Query.all()).rows()).filteredOn(Input::superseded).hasSize(1);
    }
  }

  @Test
  void aFileThatIsChangedBackIsItsFirstVersionAgain() throws IOException {
    add(texts);
    String first = Files.readString(texts.resolve("ministry.txt"));
    Files.writeString(texts.resolve("ministry.txt"), "Something else stands here now.\n");
    add(texts);
    Files.writeString(texts.resolve("ministry.txt"), first);
    add(texts);
    try (var view = view()) {
      assertThat(view.overview().documents()).isEqualTo(2);
      assertThat(
              view.texts()
                  .findDocument(card(view, "ministry.txt").id())
                  .orElseThrow()
                  .document()
                  .text()
                  .content())
          .isEqualTo(first);
    }
  }

  @Test
  void everyInputIsInTheAccount() throws IOException {
    Files.writeString(texts.resolve(".hidden.txt"), "not for us");
    Files.createDirectories(texts.resolve(".git"));
    Files.createSymbolicLink(texts.resolve("link.txt"), texts.resolve("ministry.txt"));
    Files.write(texts.resolve("empty.txt"), new byte[0]);
    Files.createDirectories(texts.resolve("deeper/still"));
    Files.writeString(
        texts.resolve("deeper/still/note.md"), "# A note\n\nThe well at the gate is dry.\n");
    add(texts);
    try (var view = view()) {
      var overview = view.overview();
      assertThat(overview.read()).isEqualTo(3);
      assertThat(overview.refused()).isEqualTo(1);
      assertThat(overview.skipped()).isEqualTo(3);
      assertThat(view.texts().inputs(Query.all()).rows().getFirst())
          .satisfies(input -> {
            assertThat(input.path()).isEqualTo("texts/empty.txt");
            assertThat(input.outcome()).isEqualTo(Input.Outcome.REFUSED);
            assertThat(input.because().orElseThrow().words()).isNotBlank();
          });
      assertThat(view.texts().inputs(Query.all()).rows())
          .extracting(Input::path)
          .contains("texts/deeper/still/note.md");
    }
  }

  @Test
  void rebuildingGivesTheSameFindingsWithTheSameIdentities() throws IOException {
    add(texts);
    List<String> before = identities();
    Files.delete(record.resolve("record.db"));
    Layout.deleteIndex(record);
    try (Desk desk = desk();
        var open = RecordFolder.rebuild(record, desk, "test", Progress.SILENT)) {
      assertThat(open).isNotNull();
    }
    assertThat(identities()).isEqualTo(before).isNotEmpty();
    assertThat(add(texts)).isZero();
    try (var view = view()) {
      assertThat(view.search(Query.all().withWords("wells")).hits().total()).isPositive();
    }
  }

  @Test
  void damagedTablesAreMadeAnewWithoutRepairByHand() throws IOException {
    add(texts);
    List<String> before = identities();
    Files.writeString(record.resolve("record.db"), "this is no database");
    assertThat(add(texts)).isZero();
    assertThat(identities()).isEqualTo(before);
  }

  @Test
  void aChangedOriginalIsFoundWhenItIsNeeded() throws IOException {
    add(texts);
    Path original;
    try (var files = Files.walk(record.resolve("originals"))) {
      original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.writeString(original, "other words");
    assertThatThrownBy(
            () -> {
              try (Desk desk = desk()) {
                RecordFolder.rebuild(record, desk, "test", Progress.SILENT).close();
              }
            })
        .isInstanceOf(JournalBroken.class)
        .hasMessageContaining(original.getFileName().toString());
  }

  /// As versions before the log wrote it.
  private void anOldRecord() throws IOException {
    var lines = new ArrayList<String>();
    lines.add(
        "{\"event\":\"begun\",\"at\":\"2031-01-02T03:04:05.678901Z\",\"name\":\"Old wells\"}");
    try (var files = Files.list(texts)) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String digest = Sha256.of(bytes).hex();
        Path original = record.resolve(Originals.nameOf(digest));
        Files.createDirectories(original.getParent());
        Files.write(original, bytes);
        lines.add(
            "{\"event\":\"arrived\",\"at\":\"2031-01-02T03:04:06Z\",\"folder\":\"%s\",\"path\":\"texts/%s\",\"sha256\":\"%s\",\"bytes\":%d,\"predecessor\":null,\"reader\":\"1\",\"status\":\"read\",\"because\":null,\"flags\":[]}"
                .formatted(texts, file.getFileName(), digest, bytes.length));
      }
    }
    Path journal = record.resolve("journal/journal.jsonl");
    Files.createDirectories(journal.getParent());
    Files.writeString(journal, OldJournal.of(lines.toArray(String[]::new)));
  }

  @Test
  void anOldJournalIsBroughtIntoTheLogWholeAndOnce() throws IOException {
    anOldRecord();
    assertThatThrownBy(this::view).isInstanceOf(NotARecord.class);
    byte[] journal = Files.readAllBytes(record.resolve("journal/journal.jsonl"));
    for (int time = 0; time < 2; time++) {
      try (Desk desk = desk();
          var open = RecordFolder.open(record, desk, "test", Progress.SILENT)) {
        assertThat(open.log().size()).isEqualTo(4);
      }
    }
    assertThat(record.resolve("journal/journal.jsonl")).hasBinaryContent(journal);
    try (var view = view()) {
      assertThat(view.overview().name()).isEqualTo("Old wells");
      assertThat(view.overview().documents()).isEqualTo(2);
    }
    LogReader log = LogReader.open(Storage.in(record)).orElseThrow();
    assertThat(log.get(0).content().orElseThrow())
        .contains(Sha256.of(journal).hex())
        .contains("\"lines\":3");
    List<String> lines = Files.readAllLines(record.resolve("journal/journal.jsonl"));
    for (int i = 0; i < lines.size(); i++) {
      assertThat(
              CanonicalJson.parse(log.get(i + 1).content().orElseThrow()).path("line").asString())
          .isEqualTo(lines.get(i));
    }
    assertThat(log.get(1).envelope().date()).isEqualTo(java.time.LocalDate.of(2031, 1, 2));
    assertThat(Verification.run(Storage.in(record), Optional.empty()).problems()).isEmpty();
  }

  @Test
  void anImportThatWasInterruptedGoesOnWhereItWas() throws IOException {
    anOldRecord();
    add(texts);
    Path whole = record.resolve("journal/journal.jsonl");
    List<String> lines = Files.readAllLines(whole);
    Path other = dir.resolve("other");
    Files.createDirectories(other.resolve("journal"));
    Files.copy(whole, other.resolve("journal/journal.jsonl"));
    EventLog log = EventLog.open(other);
    log.log()
        .append(
            List.of(
                Event.imported(
                    CLOCK.instant(), lines.size(), "ab".repeat(32), log.log().key().toString()),
                Event.ofLine(lines.getFirst(), lines.getFirst().substring(65))));
    EventLog again = EventLog.open(other);
    assertThat(again.mustBegin()).isTrue();
    again.begin(CLOCK.instant(), "not used");
    assertThat(again.size()).isEqualTo(4);
    assertThat(again.mustBegin()).isFalse();
  }

  @Test
  void anOldCopyOfARecordIsOnlyReadAndStillServed() throws IOException {
    add(texts);
    Path copy = dir.resolve("copy");
    copy(record, copy);
    Files.writeString(texts.resolve("third.txt"), "A third text says that the wells are deep.\n");
    add(texts);
    record = copy;
    Files.delete(record.resolve("record.db"));
    try (Desk desk = desk();
        var open = RecordFolder.open(record, desk, "test", Progress.SILENT)) {
      assertThat(open.log().refusal().orElse("")).contains("older copy");
      assertThatThrownBy(() -> open.add(List.of(texts), Progress.SILENT))
          .isInstanceOf(SigningRefused.class)
          .hasMessageContaining("onrecord log continue");
    }
    try (var view = view()) {
      assertThat(view.overview().documents()).isEqualTo(2);
    }
  }

  @Test
  void tablesOfALongerLogThanThereIsAreMadeAnew() throws IOException {
    add(texts);
    Path log = dir.resolve("log-before");
    copy(record, log);
    Files.writeString(texts.resolve("third.txt"), "A third text says that the wells are deep.\n");
    add(texts);
    Files.copy(
        record.resolve("record.db"), log.resolve("record.db"), StandardCopyOption.REPLACE_EXISTING);
    record = log;
    try (Desk desk = desk();
        var open = RecordFolder.open(record, desk, "test", Progress.SILENT);
        var view = open.view()) {
      assertThat(view.overview().documents()).isEqualTo(2);
    }
  }

  @Test
  void whatWasTakenAwayByLawIsNotInTheTablesAfterARebuild() throws IOException {
    add(texts);
    try (Desk desk = desk();
        var open = RecordFolder.open(record, desk, "test", Progress.SILENT)) {
      open.log().redact(1, CLOCK.instant(), "Ilva Maren", "court order 14/2031");
    }
    try (Desk desk = desk();
        var open = RecordFolder.rebuild(record, desk, "test", Progress.SILENT);
        var view = open.view()) {
      assertThat(view.overview().documents()).isEqualTo(1);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheRecord() throws IOException {
    try (Desk desk = desk();
        var first = RecordFolder.open(record, desk, "the first, process 1", Progress.SILENT)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> RecordFolder.open(record, desk, "the second", Progress.SILENT))
          .isInstanceOf(RecordHeld.class)
          .hasMessageContaining("the first, process 1");
    }
  }

  @Test
  void aFolderWithoutARecordIsSaidToBeNone() {
    assertThatThrownBy(this::view)
        .isInstanceOf(NotARecord.class)
        .hasMessageContaining("onrecord add");
  }

  private static DocumentCard card(OpenRecord view, String name) {
    return view.texts().documents(Query.all()).rows().stream()
        .filter(c -> c.fileName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> identities() throws IOException {
    var all = new TreeSet<String>();
    try (var view = view()) {
      for (Catalogue catalogue : Catalogue.values()) {
        view.findings(catalogue, new Query("", java.util.Map.of(), Optional.empty(), 0, 1000))
            .rows()
            .forEach(item -> all.add(item.noted().found().id() + " " + item.cited().words()));
      }
      view.texts()
          .documents(Query.all())
          .rows()
          .forEach(c -> all.add(c.hash() + " " + c.title() + " " + c.voice()));
    }
    return new ArrayList<>(all);
  }
}
