package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.intake.ListAccount;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.JournalBroken;
import org.onrecord.model.Likeness;
import org.onrecord.model.view.SaidBefore;
import org.onrecord.model.view.card.ImportedList;

/// Said before, in a record on disk: its own claims and commitments, and lists that are taken in,
/// replaced, and made anew.
class SaidBeforeTest {
  @TempDir private Path dir;
  private Path record;
  private Path list;

  @BeforeEach
  void aRecordAndAList() throws IOException {
    record = dir.resolve("record");
    Path text =
        Files.writeString(
            dir.resolve("ministry.txt"),
            "Wells\n\nThe ministry will open 40 wells by 1 May 2031, Minister Ilva Maren said.\n");
    list =
        Files.writeString(
            dir.resolve("checked.csv"),
            "claim,claimant,verdict\nForty wells were opened in Quay,Ilva Maren,Nine\n,nobody,\n");
    try (Desk desk = desk();
        var open = open(desk)) {
      open.add(List.of(text), Progress.SILENT);
    }
  }

  private static Desk desk() {
    return Desk.open(words -> {}, List.of(), "test");
  }

  private RecordFolder open(Desk desk) throws IOException {
    return RecordFolder.open(record, desk, "test", Progress.SILENT);
  }

  private Optional<ListAccount> take(Path file) throws IOException {
    try (Desk desk = desk();
        var open = open(desk)) {
      return open.importList(file, Progress.SILENT);
    }
  }

  private List<SaidBefore.Match> find(String statement) throws IOException {
    try (var view = OpenRecord.open(record, Clock.system(ZoneOffset.UTC))) {
      return view.saidBefore(statement).matches();
    }
  }

  private List<ImportedList> lists() throws IOException {
    try (var view = OpenRecord.open(record, Clock.system(ZoneOffset.UTC))) {
      return view.lists();
    }
  }

  @Test
  void whatTheRecordHoldsIsFoundWithItsPassage() throws IOException {
    SaidBefore.Match match = find("40 wells will be opened by the ministry by May 2031").getFirst();
    assertThat(match.likeness()).isNotEqualTo(Likeness.RELATED);
    assertThat(match.known()).isInstanceOf(SaidBefore.Here.class);
    assertThat(match.known().words()).contains("40 wells");
    assertThat(match.inWords()).isNotEmpty();
  }

  @Test
  void aListIsFoundAndItsRefusalsAreCounted() throws IOException {
    assertThat(take(list))
        .hasValueSatisfying(account -> {
          assertThat(account.read()).isEqualTo(1);
          assertThat(account.refused()).containsExactly("line 3 has no statement");
        });
    assertThat(take(list)).isEmpty();
    assertThat(lists().getFirst().refusals()).isEqualTo(1);
    assertThat(find("in Quay, 40 wells were opened").getFirst().known())
        .isInstanceOfSatisfying(
            SaidBefore.Imported.class,
            imported -> {
              assertThat(imported.list()).isEqualTo("checked.csv");
              assertThat(imported.checked().verdict()).contains("Nine");
            });
  }

  @Test
  void aRebuiltRecordKnowsTheSame() throws IOException {
    take(list);
    List<SaidBefore.Match> before = find("wells opened in Quay");
    try (Desk desk = desk();
        var open = RecordFolder.rebuild(record, desk, "test", Progress.SILENT);
        var view = open.view()) {
      assertThat(view.saidBefore("wells opened in Quay").matches()).isEqualTo(before).isNotEmpty();
      assertThat(view.lists()).hasSize(1);
    }
  }

  @Test
  void aNewerListTakesTheOldOnesPlace() throws IOException {
    take(list);
    Files.writeString(list, "claim\nFive bridges were closed in Quay\n");
    take(list);
    assertThat(lists()).extracting(ImportedList::items).containsExactly(1);
    assertThat(find("five bridges closed in Quay")).hasSize(1);
    assertThat(find("Forty wells were opened in Quay"))
        .noneMatch(match -> match.known().words().equals("Forty wells were opened in Quay"));
  }

  @Test
  void aListWhoseBytesWereChangedIsNotBelieved() throws IOException {
    take(list);
    Path kept = record.resolve("originals");
    String hash = lists().getFirst().hash().hex();
    Files.writeString(kept.resolve(hash.substring(0, 2)).resolve(hash), "claim\nNothing\n");
    try (Desk desk = desk()) {
      assertThatThrownBy(() -> RecordFolder.rebuild(record, desk, "test", Progress.SILENT))
          .isInstanceOf(JournalBroken.class);
    }
  }
}
