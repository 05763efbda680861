package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.event.LogDesk;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Pages;

/// A list of people that a team brings: who is called by several names is one, the page says by
/// which list, and a rebuild and a new list come to the same.
class KnownPeopleTest {
  private static final String LIST =
      """
      {"id":"q1","schema":"Person","properties":{"name":["Ilva Maren"],"alias":["Ylva Maren","Ильва Марен","Әсия Марен"],"sourceUrl":["https://names.example/q1"]}}
      {"id":"q2","schema":"Position","properties":{"name":["inspector of courts"]}}
      {"id":"q3","schema":"Occupancy","properties":{"holder":["q1"],"post":["q2"]}}
      {"id":"q4","schema":"Vessel","properties":{"name":["Long Pier"]}}
      {"id":"q5","schema":"Person","properties":{}}
      no JSON at all
      """;

  @TempDir private Path dir;

  private Desk desk() {
    return Desk.open(words -> {}, List.of(), "test");
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(
        Files.createDirectories(dir.resolve("texts")).resolve(name + ".txt"),
        "Courts of the north\n\n%s\n\nPublished by %s\n".formatted(words, name));
  }

  private static List<String> people(OpenRecord view) {
    return view.texts().entities(Query.all()).rows().stream()
        .filter(e -> e.ref().name().endsWith("Maren"))
        .map(e -> e.ref().id() + " " + e.documents())
        .sorted()
        .toList();
  }

  @Test
  void whoIsCalledByTwoNamesIsOne() throws IOException {
    write("Gull", "Ilva Maren said that the courts will open by 1 May 2031.");
    write("Tern", "The courts stay closed, Ylva Maren said on Monday.");
    Path record = dir.resolve("record");
    Path list = Files.writeString(dir.resolve("people.ftm.json"), LIST);
    try (Desk desk = desk();
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(dir.resolve("texts")), Progress.SILENT);
      try (OpenRecord view = open.view()) {
        assertThat(people(view)).containsExactly("ilva-maren 1", "ylva-maren 1");
      }
      var account = open.importPeople(list, Progress.SILENT).orElseThrow();
      assertThat(account.read()).isEqualTo(1);
      assertThat(account.refused()).containsExactly("line 5 names nobody", "line 6 is no JSON");
      assertThat(open.importPeople(list, Progress.SILENT)).isEmpty();
      try (OpenRecord view = open.view()) {
        assertOne(view);
      }
    }
    assertThat(new LogDesk(record).verify(KnownKeys.of(Optional.empty(), List.of())).problems())
        .isEmpty();
    try (Desk desk = desk();
        RecordFolder again = RecordFolder.rebuild(record, desk, "a test", Progress.SILENT);
        OpenRecord view = again.view()) {
      assertOne(view);
      // A list of the same name takes its place.
      Files.writeString(
          list,
          """
          {"id":"q9","schema":"Person","properties":{"name":["Teo Tarn"]}}
          """);
      again.importPeople(list, Progress.SILENT);
      assertThat(people(view)).containsExactly("ilva-maren 1", "ylva-maren 1");
    }
  }

  private static void assertOne(OpenRecord view) {
    assertThat(people(view)).hasSize(1).allMatch(one -> one.endsWith(" 2"));
    String id = people(view).getFirst().split(" ")[0];
    EntityView person = view.texts().findEntity(id).orElseThrow();
    assertThat(person.listed()).hasSize(1);
    assertThat(person.listed().getFirst().list()).isEqualTo("people.ftm.json");
    assertThat(person.listed().getFirst().called().office()).contains("inspector of courts");
    String page =
        new String(
            new Pages(view, Assets.load()).get("/people/" + id, Map.of()).body(),
            StandardCharsets.UTF_8);
    assertThat(page)
        .contains(
            "people.ftm.json", "Ильва Марен", "inspector of courts", "https://names.example/q1");
  }

  @Test
  void othersDoNotGetTheList() throws IOException {
    write("Gull", "Ilva Maren said that the courts will open by 1 May 2031.");
    Path record = dir.resolve("record");
    Path copy = Files.createDirectories(dir.resolve("copy"));
    try (Desk desk = desk();
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(dir.resolve("texts")), Progress.SILENT);
      open.importPeople(Files.writeString(dir.resolve("people.ftm.json"), LIST), Progress.SILENT);
      open.publishing().write(copy, Progress.SILENT);
    }
    try (OpenRecord view = OpenRecord.published(record, copy, Clock.systemUTC())) {
      assertThat(view.texts().findEntity("ilva-maren").orElseThrow().listed()).isEmpty();
    }
  }
}
