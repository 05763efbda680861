package org.onrecord.velmora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.index.SearchIndex;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.log.Originals;
import org.onrecord.model.Analysis;
import org.onrecord.model.Because;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.Arrival;

/// A record on disk, in a folder of its own that goes when the program ends, filled with sketches
/// in place of what reading, analysis and matching would find: real tables, real index, known
/// content.
public final class SketchedRecord {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-12T08:00:00Z"), ZoneOffset.UTC);
  private static final Instant CAME = Instant.parse("2026-03-11T09:30:00Z");
  private static final String VERSION = "sketched";

  private final List<Sketch> sketches;
  private final RecordView view;

  private SketchedRecord(List<Sketch> sketches, List<Velmora.Link> links, boolean refused) {
    this.sketches = sketches;
    try {
      this.view = make(links, refused);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The record about Velmora.
  public static SketchedRecord velmora() {
    return new SketchedRecord(Velmora.documents(), Velmora.links(), true);
  }

  /// A record with nothing in it.
  public static SketchedRecord empty() {
    return new SketchedRecord(List.of(), List.of(), false);
  }

  /// `n` documents about nothing in particular, the first of them long.
  public static SketchedRecord of(int n) {
    var sketches = new ArrayList<Sketch>();
    for (int i = 0; i < n; i++) {
      String body = "The ministry will open gate %d by 1 May 2027.\n".formatted(i);
      String text = body + "A plain line about the harbour.\n".repeat(i == 0 ? 3000 : 2);
      var sketch = new Sketch("gate-%d.txt".formatted(i), text);
      sketch.of("Source " + i % 70, "2026-0%d-11".formatted(1 + i % 9), "Gate " + i);
      sketch.commitment(
          "The ministry will open gate %d by 1 May 2027".formatted(i),
          Finding.Commitment.Type.PLEDGE,
          "The ministry",
          "",
          Finding.Commitment.Status.ANNOUNCED,
          "2027-05-01");
      sketch.date("1 May 2027", 1950 + i % 80 + "-05-01", "gate " + i);
      sketches.add(sketch);
    }
    return new SketchedRecord(sketches, List.of(), false);
  }

  /// The record as its readers see it.
  public RecordView view() {
    return view;
  }

  private RecordView make(List<Velmora.Link> links, boolean refused) throws IOException {
    Path folder = Files.createTempDirectory("sketched-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Rubbish.take(folder)));
    begin(folder);
    try (RecordStore store = RecordStore.open(folder.resolve("record.db"), VERSION)) {
      var arrivals = new ArrayList<Arrival>();
      for (Sketch sketch : sketches) {
        arrivals.add(arrival(arrivals.size() + 1, sketch));
        keep(folder, sketch);
      }
      if (refused) {
        arrivals.add(refused(arrivals.size() + 1));
        store.skipped("velmora", 2, 0, 1);
      }
      store.apply(arrivals, arrivals.size() + 1);
      store.link(new Sketches(sketches).links(links));
      try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
        store.forEach((document, found) ->
            index.put(document, found, Sketches.card(store.reader(), document)));
        index.commit(store.reader().generation());
      }
      try (ClaimIndex known = ClaimIndex.open(folder.resolve("index-known"))) {
        store.forEach((document, found) ->
            known.put(document.hash().hex(), Sketches.claims(document, found)));
        known.commit(store.reader().generation());
      }
    }
    return OpenRecord.open(folder, CLOCK);
  }

  private static void begin(Path folder) throws IOException {
    try (Desk desk = Desk.open(words -> {}, List.of(), VERSION)) {
      RecordFolder.open(folder, "The Velmora Record", desk, "a test", Progress.SILENT).close();
    }
  }

  private static Arrival arrival(int line, Sketch sketch) {
    var document = sketch.document();
    return new Arrival(
        line,
        CAME,
        "velmora",
        2048,
        new Reading.Read(sketch.path(), document, List.of()),
        Map.of(document.hash(), Analysis.of(sketch.found())),
        Map.of());
  }

  private static void keep(Path folder, Sketch sketch) throws IOException {
    Path file = folder.resolve(Originals.nameOf(sketch.document().hash().hex()));
    Files.createDirectories(file.getParent());
    Files.writeString(file, sketch.document().text().content());
  }

  private static Arrival refused(int line) {
    var why =
        new Because(Because.Code.ENCRYPTED, "it needs a password; save it without one and add it");
    var reading =
        new Reading.Refused("court-list.docx", Sha256.of("locked"), why, Set.of(), List.of());
    return new Arrival(line, CAME, "velmora", 0, reading, Map.of(), Map.of());
  }

  /// Addresses of all that has a page of its own, for tests that visit every page.
  public List<String> addresses() {
    var addresses = new ArrayList<String>();
    Query all = Query.all().page(0, 1000);
    view.texts().documents(all).rows().forEach(d -> addresses.add("/documents/" + d.id()));
    view.texts().entities(all).rows().forEach(e -> addresses.add("/people/" + e.ref().id()));
    view.texts().matters(all).rows().forEach(m -> addresses.add("/matters/" + m.id()));
    view.texts().sources(all).rows().forEach(s -> addresses.add("/sources/" + s.ref().id()));
    view.texts().series(all).rows().forEach(s -> addresses.add("/figures/" + s.id()));
    view.texts().voices(all).rows().forEach(v -> addresses.add("/voices/" + v.earliest().id()));
    for (Catalogue list : List.of(Catalogue.COMMITMENTS, Catalogue.DEMANDS)) {
      view.findings(list, all)
          .rows()
          .forEach(i -> addresses.add("/" + list.word() + "/" + i.noted().found().id()));
    }
    view.texts()
        .agreement()
        .forEach(p -> addresses.add("/agreement/" + p.a().id() + "/" + p.b().id()));
    return addresses;
  }

  /// The id of the document that was sketched under `path`.
  public String documentId(String path) {
    return get(path).document().hash().brief();
  }

  /// All findings of the document that was sketched under `path`.
  public List<Found> found(String path) {
    return get(path).found();
  }

  private Sketch get(String path) {
    return sketches.stream().filter(s -> s.path().equals(path)).findFirst().orElseThrow();
  }
}
