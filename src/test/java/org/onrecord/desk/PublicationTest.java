package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.data.ExportFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sharing;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.people.Role;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;
import org.onrecord.publish.Route;
import org.onrecord.publish.data.Format;
import org.onrecord.publish.data.Names;

/// What is not shared stands nowhere in what is published: words are planted where no finding is
/// and looked for in every page, in its data, in its table and by searching.
class PublicationTest {
  /// For each text what stands in it around the planted words, far from anything that is found.
  private static final Map<String, String> FILLER =
      Map.of(
          "gull", "Rain, wind, and then more rain over grey rocks. ",
          "tern", "Nets on poles; a dog; two boats without oars or masts. ",
          "auk", "Old lamps, cold soup, a bench nobody uses now, and fog. ");

  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir private static Path dir;
  private static Path record = Path.of("");
  private static Path copy = Path.of("");

  @BeforeAll
  static void publish() throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    write(
        texts,
        "gull",
        "Gull Gazette",
        "The Harbour Council will mend the long pier by 1 May 2031, its chairwoman Ilse Vorn said.");
    write(
        texts,
        "tern",
        "Tern Tribune",
        "On Monday the Harbour Council promised that it will mend the long pier by 1 June 2031.");
    write(
        texts,
        "auk",
        "Auk Agency",
        "Ilse Vorn assured fishermen that the council will mend the short pier by 1 July 2031.");
    record = dir.resolve("record");
    copy = Files.createDirectories(dir.resolve("copy"));
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(texts), Progress.SILENT);
      open.share("tern-tribune", Sharing.FULL);
      open.share("auk-agency", Sharing.REFERENCE);
      open.publishing().write(copy, Progress.SILENT);
    }
  }

  private static String planted(String file) {
    return "quillwort" + file;
  }

  private static void write(Path folder, String name, String outlet, String promise)
      throws IOException {
    String filler = FILLER.getOrDefault(name, "").repeat(12);
    String text =
        "Piers of the north, as the %s knows them\n\n%s\n\n%sAnd %s? %s\n\nPublished by %s\n"
            .formatted(name, promise, filler, planted(name), filler, outlet);
    Files.writeString(folder.resolve(name + ".txt"), text);
  }

  private static OpenRecord whole() throws IOException {
    return OpenRecord.open(record, CLOCK.withZone(ZoneOffset.UTC));
  }

  private static OpenRecord published() throws IOException {
    return OpenRecord.published(record, copy, CLOCK.withZone(ZoneOffset.UTC));
  }

  private static DocumentCard card(OpenRecord view, String file) {
    return view.texts().documents(Query.all()).rows().stream()
        .filter(d -> d.fileName().equals(file + ".txt"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOwnerSeesEverything() throws IOException {
    try (OpenRecord view = whole()) {
      for (String file : List.of("gull", "tern", "auk")) {
        String page = text(view, "/documents/" + card(view, file).id());
        assertThat(page).contains(planted(file), "You see the whole text");
        assertThat(view.search(Query.all().withWords(planted(file))).hits().total()).isEqualTo(1);
      }
    }
  }

  @Test
  void whatIsPlantedIsFoundOnlyWhereTheWholeTextIsShared() throws IOException {
    try (OpenRecord view = published()) {
      for (String address : addresses(view)) {
        for (String form : List.of("", ".json", ".csv")) {
          assertThat(text(view, address + form))
              .as(address + form)
              .doesNotContain(planted("gull"), planted("auk"));
        }
      }
      for (String file : List.of("gull", "auk")) {
        assertThat(view.search(Query.all().withWords(planted(file))).hits().total()).isZero();
      }
      assertThat(text(view, "/documents/" + card(view, "tern").id())).contains(planted("tern"));
      assertThat(view.search(Query.all().withWords(planted("tern"))).hits().total()).isEqualTo(1);
    }
  }

  @Test
  void noExportHoldsWhatIsNotShared() throws IOException {
    try (OpenRecord view = published();
        OpenData data = view.data()) {
      Path out = dir.resolve("export");
      var names = new Names(Optional.empty(), Optional.empty(), data.about());
      ExportFolder.write(out, () -> {}, sink -> Format.RO_CRATE.write(data, names, sink));
      String all = words(out);
      assertThat(all).doesNotContain(planted("gull"), planted("auk"), "short pier");
      assertThat(all).contains(planted("tern"));
    }
    try (OpenRecord view = whole();
        OpenData data = view.data()) {
      Path out = dir.resolve("whole");
      var names = new Names(Optional.empty(), Optional.empty(), data.about());
      ExportFolder.write(out, () -> {}, sink -> Format.RO_CRATE.write(data, names, sink));
      assertThat(words(out)).contains(planted("gull"), planted("auk"), planted("tern"));
    }
  }

  /// Everything that stands in the files of a folder, whatever their form.
  private static String words(Path folder) throws IOException {
    var words = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        words.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return words.toString();
  }

  @Test
  void passagesComeWithTheirPlaceAndAReferenceWithoutAWord() throws IOException {
    try (OpenRecord view = published();
        OpenRecord whole = whole()) {
      var promises = view.findings(Catalogue.COMMITMENTS, Query.all()).rows();
      assertThat(promises.stream().map(i -> i.cited().place().document().fileName()))
          .contains("gull.txt", "tern.txt")
          .doesNotContain("auk.txt");
      var sameInWhole =
          whole.texts().findFinding(promises.getFirst().noted().found().id()).orElseThrow();
      assertThat(promises.getFirst().cited().place().at())
          .isEqualTo(sameInWhole.cited().place().at());
      String gull = text(view, "/documents/" + card(view, "gull").id());
      assertThat(gull).contains("[…]", "Shown here: passages");
      String auk = text(view, "/documents/" + card(view, "auk").id());
      assertThat(auk).doesNotContain("short pier").contains("The text itself is not shown here");
      assertThat(auk).contains(card(view, "auk").hash().hex());
      assertThat(view.findOriginal(card(view, "auk").id())).isEmpty();
      assertThat(view.findOriginal(card(view, "gull").id())).isEmpty();
      assertThat(view.findOriginal(card(view, "tern").id())).isPresent();
    }
  }

  @Test
  void theDecisionIsInTheJournal() throws IOException {
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        RecordFolder again = RecordFolder.rebuild(record, desk, "a test", Progress.SILENT);
        OpenRecord view = again.view()) {
      assertThat(card(view, "tern").sharing()).isEqualTo(Sharing.FULL);
      assertThat(card(view, "auk").sharing()).isEqualTo(Sharing.REFERENCE);
      assertThat(card(view, "gull").sharing()).isEqualTo(Sharing.PASSAGES);
    }
  }

  private static List<String> addresses(OpenRecord view) {
    var addresses = new ArrayList<String>();
    Query all = Query.all().page(0, 1000);
    Route.ALL.stream()
        .filter(r -> r.least() == Role.READER)
        .map(Route::pattern)
        .filter(p -> !p.contains("{}"))
        .forEach(addresses::add);
    view.texts().documents(all).rows().forEach(d -> addresses.add("/documents/" + d.id()));
    view.texts().entities(all).rows().forEach(e -> addresses.add("/people/" + e.ref().id()));
    view.texts().matters(all).rows().forEach(m -> addresses.add("/matters/" + m.id()));
    view.texts().sources(all).rows().forEach(s -> addresses.add("/sources/" + s.ref().id()));
    view.texts().series(all).rows().forEach(s -> addresses.add("/figures/" + s.id()));
    view.texts().voices(all).rows().forEach(v -> addresses.add("/voices/" + v.earliest().id()));
    view.texts()
        .agreement()
        .forEach(p -> addresses.add("/agreement/" + p.a().id() + "/" + p.b().id()));
    for (Catalogue list : List.of(Catalogue.COMMITMENTS, Catalogue.DEMANDS)) {
      view.findings(list, all)
          .rows()
          .forEach(i -> addresses.add("/" + list.word() + "/" + i.noted().found().id()));
    }
    var ids = view.texts().documents(all).rows();
    addresses.add("/documents/" + ids.getFirst().id() + "/with/" + ids.getLast().id());
    return addresses;
  }

  private static String text(OpenRecord view, String address) {
    int query = address.indexOf("?q=");
    Map<String, String> params = query < 0 ? Map.of() : Map.of("q", address.substring(query + 3));
    String path = query < 0 ? address : address.substring(0, query);
    Page page =
        new Pages(view, Assets.load()).get(path.equals("/.json") ? "/index.json" : path, params);
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}
