package org.onrecord.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.desk.archive.Archive;
import org.onrecord.desk.data.RecordData;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.event.LogPages;
import org.onrecord.desk.event.ServedLog;
import org.onrecord.desk.known.SaidBeforeDesk;
import org.onrecord.desk.known.Vectors;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.place.NotARecord;
import org.onrecord.desk.register.RegisterDesk;
import org.onrecord.index.Answer;
import org.onrecord.index.Hit;
import org.onrecord.index.SearchIndex;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.vectors.SentenceVectors;
import org.onrecord.match.known.KnownClaims;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Tables;
import org.onrecord.model.register.Change;
import org.onrecord.model.view.LogView;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.SaidBefore;
import org.onrecord.model.view.SearchResult;
import org.onrecord.model.view.TextsView;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.view.Shown;
import org.onrecord.store.view.StoredRecord;

/// A record on disk, as its readers see it. Another process may write it meanwhile; each question
/// sees one moment, and those within [#atOneMoment] the same; the indexes and the log are asked
/// besides.
public final class OpenRecord implements RecordView, AutoCloseable {
  private final Path folder;
  private final ServedLog served;
  private final HandedOriginals originals;
  private final String name;
  private final boolean published;
  private final StoredRecord tables;
  private final SearchIndex index;
  private final ClaimIndex claims;
  private final SentenceVectors vectors;
  private final SaidBeforeDesk before;
  private final RegisterDesk register;
  private final LogPages log;
  private final Clock clock;

  /// @param copy where the tables lie: the record's folder, or that of what was published
  private OpenRecord(
      Path folder,
      Path copy,
      String name,
      StoredRecord tables,
      SearchIndex index,
      ClaimIndex claims,
      LogPages log,
      Clock clock) {
    this.folder = folder;
    this.served = new ServedLog(folder);
    this.name = name;
    this.tables = tables;
    published = tables.isPublished();
    originals = new HandedOriginals(folder, copy, published, tables);
    this.index = index;
    this.claims = claims;
    vectors = Vectors.lazily(words -> {});
    before = new SaidBeforeDesk(tables, new KnownClaims(claims, vectors));
    this.log = log;
    this.clock = clock;
    register = new RegisterDesk(tables, this::asOf);
  }

  /// Opens the record in `folder` for reading.
  ///
  /// @throws NotARecord when there is none, or its tables must be made anew first
  public static OpenRecord open(Path folder, Clock clock) throws IOException {
    RecordFolder.mustBeRecord(folder);
    StoredRecord tables =
        StoredRecord.find(Layout.tables(folder))
            .orElseThrow(() ->
                new NotARecord(
                    "The tables of the record in %s are missing or of another version. `onrecord rebuild --record %s` makes them anew."
                        .formatted(folder, folder)));
    String name = nameOf(folder);
    return new OpenRecord(
        folder,
        folder,
        name,
        tables,
        SearchIndex.read(Layout.index(folder)),
        ClaimIndex.read(Layout.claims(folder)),
        LogPages.of(folder),
        clock);
  }

  /// Opens what others get to see of the record in `folder`, as [Publishing#write] wrote it.
  ///
  /// @throws NotARecord when nothing was published into `copy`
  public static OpenRecord published(Path folder, Path copy, Clock clock) throws IOException {
    Optional<StoredRecord> tables = StoredRecord.find(Layout.tables(copy));
    return published(folder, copy, tables, clock, LogPages.of(folder));
  }

  /// The same from a copy that nobody writes to meanwhile, with what is to be shown of the log.
  static OpenRecord publishedStill(Path folder, Path copy, Clock clock, LogPages log)
      throws IOException {
    return published(folder, copy, StoredRecord.findStill(Layout.tables(copy)), clock, log);
  }

  private static OpenRecord published(
      Path folder, Path copy, Optional<StoredRecord> found, Clock clock, LogPages log)
      throws IOException {
    StoredRecord tables =
        found.orElseThrow(() -> new NotARecord("Nothing was published into %s.".formatted(copy)));
    String name = nameOf(folder);
    return new OpenRecord(
        folder,
        copy,
        name,
        tables,
        SearchIndex.read(Layout.index(copy)),
        ClaimIndex.read(Layout.claims(copy)),
        log,
        clock);
  }

  private static String nameOf(Path folder) throws IOException {
    return EventLog.nameOf(folder)
        .orElseThrow(() ->
            new NotARecord(
                "The record in %s is of an older version. `onrecord rebuild --record %s` brings it up to date."
                    .formatted(folder, folder)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isPublished() {
    return published;
  }

  @Override
  public Optional<Path> home() {
    return Optional.of(folder);
  }

  @Override
  public LocalDate asOf() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  @Override
  public Overview overview() {
    return tables.overview(name);
  }

  @Override
  public <T> T atOneMoment(Supplier<T> asking) {
    return tables.atOneMoment(asking);
  }

  @Override
  public Optional<Original> findOriginal(String documentId) {
    return originals.find(documentId);
  }

  @Override
  public Listed<Item> findings(Catalogue catalogue, Query query) {
    return tables.findings(catalogue, query, asOf());
  }

  @Override
  public Map<Catalogue, Listed<Item>> firstFindings(
      Set<Catalogue> which, Facet facet, String value, int first) {
    return tables.firstFindings(which, facet, value, first, asOf());
  }

  @Override
  public SearchResult search(Query query) {
    Answer answer = index.search(query);
    Listed<Hit> hits = answer.hits();
    Shown shown =
        tables.show(
            hits.rows().stream()
                .flatMap(h -> Stream.concat(Stream.of(h.passage()), h.copies().stream()))
                .toList(),
            hits.rows().stream().flatMap(h -> h.finding().stream()).toList());
    List<SearchResult.Hit> rows = hits.rows().stream().map(hit -> hit(hit, shown)).toList();
    return new SearchResult(
        new Listed<>(rows, hits.total(), hits.voices(), hits.documents(), hits.facets()),
        answer.didYouMean(),
        answer.withoutFilters(),
        answer.allWords());
  }

  private static SearchResult.Hit hit(Hit hit, Shown shown) {
    return new SearchResult.Hit(
        shown.get(hit.passage()),
        hit.shown(),
        hit.finding().flatMap(id -> Optional.ofNullable(shown.findings().get(id))),
        hit.copies().stream().map(copy -> shown.get(copy).place()).toList());
  }

  @Override
  public SaidBefore saidBefore(String statement) {
    return before.find(statement);
  }

  @Override
  public List<ImportedList> lists() {
    return tables.lists().current();
  }

  @Override
  public TextsView texts() {
    return tables;
  }

  @Override
  public RegisterView register() {
    return register;
  }

  @Override
  public Optional<LogView> findLog(long offset, int limit) {
    return log.find(offset, limit);
  }

  @Override
  public Optional<LogView> findLogAt(long size, int limit) {
    return log.findAt(size, limit);
  }

  @Override
  public Optional<byte[]> findLogFile(String name) {
    try {
      return served.find(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OpenData data() {
    try {
      return RecordData.of(folder, name, register.around().settings().scale(), tables.snapshot());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void archive(Consumer<Sink> tables, OutputStream out) throws IOException {
    if (published) {
      throw new IOException("Of what others get to see there is no archive.");
    }
    var sealed = new HashSet<Long>();
    try (OpenData data = data();
        Stream<Row> acts = data.rows(Tables.get("acts"))) {
      acts.filter(act -> act.get("act").equals(Change.SEALED))
          .forEach(act -> sealed.add(Long.parseLong(act.get("entry"))));
    }
    Archive.write(folder, sealed::contains, tables, out, () -> {});
  }

  /// The register as CSV, safe for spreadsheets.
  public String registerAsCsv() {
    return register.csv();
  }

  @Override
  public void close() {
    vectors.close();
    claims.close();
    index.close();
    tables.close();
  }
}
