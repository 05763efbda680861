package org.onrecord.desk.lineup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.analyse.Analyst;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.ScrambledArticles;
import org.onrecord.desk.ScrambledArticles.Made;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.work.Progress;
import org.onrecord.desk.work.Room;
import org.onrecord.match.Lineup;
import org.onrecord.match.People;
import org.onrecord.match.Series;
import org.onrecord.match.Voice;
import org.onrecord.match.precis.Precis;
import org.onrecord.model.Analysis;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.model.When;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.Arrival;
import org.onrecord.store.change.Links;

/// A record of many articles for the search benchmark: analysed, in the tables, with people and
/// series, indexed. What the documents say against each other is left out, as no search asks for
/// it.
final class SearchBenchRecord {
  private static final int SOURCES = 40;
  private static final int BATCH = 50;
  private static final int COPIES = 10;

  private final RecordStore store;
  private final Analyst analyst = new Analyst();
  private final List<Arrival> batch = new ArrayList<>();
  private final Map<Integer, List<Sha256>> clusters = new TreeMap<>();
  private int line = 1;

  private SearchBenchRecord(RecordStore store) {
    this.store = store;
  }

  static void make(Path folder, ScrambledArticles articles, int count) throws IOException {
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench")) {
      RecordFolder.open(folder, desk, "bench", Progress.SILENT).close();
    }
    RecordStore store = RecordStore.open(Layout.tables(folder), "bench");
    var record = new SearchBenchRecord(store);
    long start = System.nanoTime();
    articles.forEach(0, count, COPIES, record::add);
    record.flush();
    IO.println("analysed and in the tables: %.0f s".formatted((System.nanoTime() - start) / 1e9));
    start = System.nanoTime();
    record.link();
    IO.println("voices, people, series: %.0f s".formatted((System.nanoTime() - start) / 1e9));
    start = System.nanoTime();
    new Linking(store, folder, new Room()).index(Progress.SILENT);
    IO.println("indexed: %.0f s".formatted((System.nanoTime() - start) / 1e9));
  }

  private void add(Made made) {
    Document document = document(made);
    clusters.computeIfAbsent(made.of(), of -> new ArrayList<>()).add(document.hash());
    Analysis analysis = Analysis.of(analyst.analyse(document));
    var read = new Reading.Read("articles/%06d.txt".formatted(made.number()), document, List.of());
    batch.add(
        new Arrival(
            ++line,
            Instant.EPOCH,
            "bench",
            made.text().length(),
            read,
            Map.of(document.hash(), analysis),
            Map.of(document.hash(), Precis.of(document, analysis.findings()).toBytes())));
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void link() {
    var library = new TablesLibrary(store, true, () -> {});
    var people = new People(library.lexicon());
    var series = new Series(library.lexicon());
    library.forEach((document, trace) -> {
      people.add(document, trace);
      series.add(trace);
    });
    List<Voice> voices =
        clusters.values().stream()
            .filter(c -> c.size() > 1)
            .map(c -> new Voice(c.getFirst(), c.subList(1, c.size())))
            .toList();
    var lineup =
        new Lineup(
            List.of(),
            voices,
            List.of(),
            List.of(),
            people.join(),
            series.group(),
            Map.of(),
            List.of());
    store.link(new LinksOf(lineup, Links.Extent.WHOLE, library).links());
  }

  private void flush() {
    store.apply(batch, line);
    batch.clear();
  }

  private static Document document(Made made) {
    int number = made.number();
    String title = made.text().lines().findFirst().orElse("");
    Metadata says =
        new Metadata(
            Optional.of(title),
            Optional.empty(),
            Optional.of("Outlet " + number % SOURCES),
            Optional.of(
                new When(
                    "%d-%02d-%02d"
                        .formatted(2015 + number % 11, 1 + number % 12, 1 + number % 28))),
            Optional.of("en"),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Document(
        Sha256.of(made.text() + number),
        "text/plain",
        Text.of(made.text()),
        says,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}
