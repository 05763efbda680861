package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.view.Footing;
import org.onrecord.model.view.SourceFact;
import org.onrecord.model.view.SourceFact.Ground.Noted;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.list.Query;

/// Who stands behind sources, as people note it, and what matters rest on.
class SourceProfileTest {
  @TempDir private static Path dir;
  private static Path record = Path.of("");

  @BeforeAll
  static void make() throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    report(
        texts,
        "Gull Gazette",
        "The storm tore 41 boats from their moorings in Ansel, harbour master Ilse Vorn said.");
    report(
        texts,
        "Tern Tribune",
        "Harbour master Ilse Vorn said that the storm tore 67 boats from their moorings in Ansel.");
    report(
        texts, "Auk Agency", "Tern Tribune is owned by the Ansel Port Company, a register shows.");
    record = dir.resolve("record");
    try (Desk desk = desk();
        var open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(texts), Progress.SILENT);
      open.note("gull-gazette", SourceTrait.KIND, "monitor", "so it looked", "Ada Lorn");
      open.note("gull-gazette", SourceTrait.KIND, "independent_outlet", "asked them", "Bo Tann");
      for (String source : List.of("gull-gazette", "tern-tribune")) {
        open.note(source, SourceTrait.OWNER, "Tide Media", "company register", "Ada Lorn");
      }
    }
  }

  private static void report(Path folder, String outlet, String words) throws IOException {
    Files.writeString(
        folder.resolve(outlet + ".txt"),
        "Storm over Ansel\n\n%s\n\nPublished by %s\n".formatted(words, outlet));
  }

  private static Desk desk() {
    return Desk.open(words -> {}, List.of(), "test");
  }

  private static OpenRecord view(Path folder) throws IOException {
    return OpenRecord.open(folder, Clock.systemUTC());
  }

  @Test
  void theLastNoteCountsAndTheEarlierOneStays() throws IOException {
    try (OpenRecord view = view(record)) {
      var facts = view.texts().findSource("gull-gazette").orElseThrow().facts();
      assertThat(facts.stream().filter(f -> f.trait() == SourceTrait.KIND))
          .extracting(
              SourceFact::value, f -> ((Noted) f.ground()).by(), f -> ((Noted) f.ground()).stands())
          .containsExactly(
              tuple("independent_outlet", "Bo Tann", true), tuple("monitor", "Ada Lorn", false));
    }
  }

  @Test
  void whatADocumentSaysComesWithItsPassage() throws IOException {
    try (OpenRecord view = view(record)) {
      SourceFact owner = view.texts().findSource("tern-tribune").orElseThrow().facts().getFirst();
      assertThat(owner.trait()).isEqualTo(SourceTrait.OWNER);
      assertThat(owner.value()).isEqualTo("Ansel Port Company");
      assertThat(owner.ground())
          .isInstanceOfSatisfying(
              SourceFact.Ground.Stated.class,
              stated ->
                  assertThat(stated.cited().words())
                      .contains("Tern Tribune is owned by the Ansel Port Company"));
    }
  }

  @Test
  void aMatterSaysWhoseWordItRestsOnAndWhoIsNotIndependent() throws IOException {
    try (OpenRecord view = view(record)) {
      Footing footing = footing(view);
      assertThat(footing.sources()).isEqualTo(2);
      assertThat(footing.independent()).isEqualTo(1);
      assertThat(footing.owners()).extracting(Footing.Owner::name).containsExactly("Tide Media");
      assertThat(footing.isOneWord()).isTrue();
      assertThat(footing.words().getFirst().who().name()).isEqualTo("Ilse Vorn");
    }
  }

  private static Footing footing(OpenRecord view) {
    MatterCard card = view.texts().matters(Query.all()).rows().getFirst();
    return view.texts().findMatter(card.id()).orElseThrow().footing();
  }

  @Test
  void notesComeBackFromTheJournalAndGoWithWhatIsPublished() throws IOException {
    Path copy = Files.createDirectories(dir.resolve("copy"));
    try (Desk desk = desk();
        var open = RecordFolder.rebuild(record, desk, "a test", Progress.SILENT)) {
      open.publishing().write(copy, Progress.SILENT);
    }
    try (OpenRecord whole = view(record);
        OpenRecord published = OpenRecord.published(record, copy, Clock.systemUTC())) {
      var facts = whole.texts().findSource("gull-gazette").orElseThrow().facts();
      assertThat(facts).hasSize(3);
      assertThat(published.texts().findSource("gull-gazette").orElseThrow().facts())
          .isEqualTo(facts);
    }
  }

  @Test
  void aNoteNeedsANameAReasonAndAKindThatThereIs() throws IOException {
    try (Desk desk = desk();
        var open = RecordFolder.open(dir.resolve("other"), desk, "a test", Progress.SILENT)) {
      assertThatThrownBy(() -> open.note("gull", SourceTrait.OWNER, "Tide", "", "Ada"))
          .hasMessageContaining("a reason and a name");
      assertThatThrownBy(() -> open.note("gull", SourceTrait.KIND, "good", "I know", "Ada"))
          .hasMessageContaining("independent_outlet");
    }
  }
}
