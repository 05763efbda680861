package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Query;
import org.onrecord.velmora.JudgedRecord;

/// What is made anew from log and originals alone gives the same pages, byte for byte in their
/// `.json`.
class RebuiltPagesTest {
  private static final JudgedRecord STORY = JudgedRecord.velmora();
  private static final LocalDate TODAY = STORY.view().asOf();
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path dir;

  @Test
  void theJsonOfEveryPageIsTheSameAfterARebuild() throws IOException {
    Path record = copyOf(STORY.folder(), dir.resolve("record"));
    Map<String, String> before = twins(record);
    assertThat(before.keySet())
        .contains("/commitments.json", "/activity.json", "/judges.json", "/matters.json")
        .containsAll(STORY.addresses().stream().map(address -> address + ".json").toList());

    try (Desk desk = Desk.open(words -> {}, List.of(), "told", CLOCK)) {
      RecordFolder.rebuild(record, desk, "a test", Progress.SILENT).close();
    }
    Map<String, String> after = twins(record);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((address, json) -> assertThat(after.get(address)).as(address).isEqualTo(json));
  }

  private static Path copyOf(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
    assertThat(Layout.tables(to)).exists();
    return to;
  }

  /// The JSON of each page that there is, by its address.
  private static Map<String, String> twins(Path record) throws IOException {
    var twins = new TreeMap<String, String>();
    try (OpenRecord view = OpenRecord.open(record, CLOCK)) {
      var pages = new Pages(view, Assets.load());
      for (String address : addresses(view)) {
        Page page = pages.get(address + ".json", Map.of());
        if (page.status() == 200) {
          twins.put(address + ".json", new String(page.body(), StandardCharsets.UTF_8));
        }
      }
    }
    return twins;
  }

  private static Set<String> addresses(RecordView view) {
    var addresses = new TreeSet<>(STORY.addresses());
    Route.ALL.stream()
        .map(Route::pattern)
        .filter(pattern -> !pattern.contains("{}"))
        .forEach(addresses::add);
    Query some = Query.all().page(0, 1_000);
    view.texts().documents(some).rows().forEach(each -> addresses.add("/documents/" + each.id()));
    view.texts().entities(some).rows().forEach(each -> addresses.add("/people/" + each.ref().id()));
    view.texts().matters(some).rows().forEach(each -> addresses.add("/matters/" + each.id()));
    view.texts().sources(some).rows().forEach(each -> addresses.add("/sources/" + each.ref().id()));
    view.texts().series(some).rows().forEach(each -> addresses.add("/figures/" + each.id()));
    return addresses;
  }
}
