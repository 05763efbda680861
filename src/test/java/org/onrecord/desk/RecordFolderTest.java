package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.JournalBroken;
import org.onrecord.log.RecordHeld;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.Input;
import org.onrecord.model.view.Query;

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
      assertThat(view.findDocument(now.id()).orElseThrow().earlier().map(DocumentCard::id))
          .contains(before);
      var old = view.findDocument(before).orElseThrow();
      assertThat(old.later().map(DocumentCard::id)).contains(now.id());
      assertThat(old.document().text().content()).contains("40 wells");
      assertThat(view.inputs(Query.all()).rows()).filteredOn(Input::superseded).hasSize(1);
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
              view.findDocument(card(view, "ministry.txt").id())
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
      assertThat(view.inputs(Query.all()).rows().getFirst())
          .satisfies(input -> {
            assertThat(input.path()).isEqualTo("texts/empty.txt");
            assertThat(input.outcome()).isEqualTo(Input.Outcome.REFUSED);
            assertThat(input.because().orElseThrow().words()).isNotBlank();
          });
      assertThat(view.inputs(Query.all()).rows())
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
    return view.documents(Query.all()).rows().stream()
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
      view.documents(Query.all())
          .rows()
          .forEach(c -> all.add(c.hash() + " " + c.title() + " " + c.voice()));
    }
    return new ArrayList<>(all);
  }
}
