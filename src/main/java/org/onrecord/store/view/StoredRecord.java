package org.onrecord.store.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Document;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.view.Comparison;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.SeriesView;
import org.onrecord.model.view.SourcePair;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.TextsView;
import org.onrecord.model.view.VoiceView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.PaidText;
import org.onrecord.model.view.card.SeriesCard;
import org.onrecord.model.view.card.SourceCard;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.sql.Connections;
import org.onrecord.store.sql.Moment;
import org.onrecord.store.tables.Database;
import org.onrecord.store.tables.DocumentRows;
import org.onrecord.store.tables.Snapshot;

/// The derived tables, for readers: what [org.onrecord.model.view.RecordView] asks, but for
/// searching by words. Safe for many threads; each question sees the tables as they stood at one
/// moment, and all that are asked within [#atOneMoment] the same.
public final class StoredRecord implements TextsView, AutoCloseable {
  private final Overviews overviews = new Overviews();
  private final CountedLists counted;
  private final Jdbi jdbi;
  private final Runnable closing;

  private StoredRecord(Jdbi jdbi, Runnable closing) {
    this.jdbi = jdbi;
    this.counted = new CountedLists(jdbi);
    this.closing = closing;
    // Named here, all connections share them.
    jdbi.getConfig(KnownCards.class);
  }

  /// Over the connections of a writer, who closes them.
  public static StoredRecord of(Jdbi jdbi) {
    return new StoredRecord(jdbi, () -> {});
  }

  /// Opens the tables in `file` for reading alone; empty when there are none of this program's
  /// schema.
  public static Optional<StoredRecord> find(Path file) {
    return of(Database.openToRead(file));
  }

  /// The same, of a file that nobody changes as long as this is open: [Database#openStill].
  public static Optional<StoredRecord> findStill(Path file) {
    return of(Database.openStill(file));
  }

  private static Optional<StoredRecord> of(Optional<Connections> opened) {
    return opened.map(c -> new StoredRecord(c.jdbi(), c::close));
  }

  /// What `asking` answers; all that it asks of these tables on this thread is answered over one
  /// connection, as they stood when it asked first.
  public <T> T atOneMoment(Supplier<T> asking) {
    // Jdbi hands questions within this one the same connection.
    return jdbi.inTransaction(_ -> asking.get());
  }

  /// A file of the record.
  public record Held(Sha256 digest, String name, long bytes) {}

  /// Whether these tables hold what others get to see, and no more.
  public boolean isPublished() {
    return ask(Overviews::isPublished);
  }

  public Overview overview(String name) {
    return ask(h -> overviews.get(h, name));
  }

  @Override
  public Listed<DocumentCard> documents(Query query) {
    return counted.documents(query);
  }

  @Override
  public Listed<PaidText> paidTexts(Query query) {
    return ask(h -> new PaidTexts(h).list(query));
  }

  /// The words of a passage; blank where there is no such document.
  public String words(Passage passage) {
    return ask(h ->
        h.createQuery(
                "SELECT substr(text, :start + 1, :length) FROM documents WHERE sha256 = :document")
            .bind("start", passage.at().start())
            .bind("length", passage.at().length())
            .bind("document", passage.document().hex())
            .mapTo(String.class)
            .findOne()
            .orElse(""));
  }

  @Override
  public Optional<DocumentView> findDocument(String id) {
    return ask(h -> new Documents(h).findHash(id).map(hash -> new Documents(h).get(hash)));
  }

  /// The pairs with a passage that overlaps `at` in the document; that passage is always `a`.
  @Override
  public List<Meeting> meetings(String id, Span at) {
    return ask(h ->
        new Documents(h)
            .findHash(id)
            .map(hash -> new Meetings(h).ofPassage(new Passage(hash, at)))
            .orElse(List.of()));
  }

  @Override
  public Optional<Document> findText(String id) {
    return ask(h -> new Documents(h).findHash(id).map(hash -> DocumentRows.get(h, hash)));
  }

  @Override
  public Optional<Comparison> compare(String a, String b) {
    return ask(h -> {
      var documents = new Documents(h);
      Optional<Sha256> first = documents.findHash(a);
      Optional<Sha256> second =
          documents.findHash(b).filter(hash -> !first.equals(Optional.of(hash)));
      return first.flatMap(x -> second.map(y -> documents.compare(x, y)));
    });
  }

  public Optional<Held> findOriginal(String documentId) {
    return ask(h -> new Documents(h).findOriginal(documentId));
  }

  public Listed<Item> findings(Catalogue catalogue, Query query, LocalDate today) {
    return counted.findings(catalogue, query, today);
  }

  /// See [org.onrecord.model.view.RecordView#firstFindings].
  ///
  /// @param today from when on what falls due is overdue
  public Map<Catalogue, Listed<Item>> firstFindings(
      Set<Catalogue> which, Facet facet, String value, int first, LocalDate today) {
    return which.isEmpty()
        ? Map.of()
        : ask(h -> new FirstFindings(h).find(which, facet, value, first))
            .orElseGet(() -> eachFirst(which, facet, value, first, today));
  }

  /// The same of long lists, whose counts are kept.
  private Map<Catalogue, Listed<Item>> eachFirst(
      Set<Catalogue> which, Facet facet, String value, int first, LocalDate today) {
    Query query = Query.all().with(facet, value).page(0, first).counting(Query.Counting.TOTALS);
    var lists = new EnumMap<Catalogue, Listed<Item>>(Catalogue.class);
    which.forEach(catalogue -> lists.put(catalogue, findings(catalogue, query, today)));
    return lists;
  }

  @Override
  public Optional<Item> findFinding(String id) {
    return ask(h -> new Items(h).find(id));
  }

  /// Who speaks, promises, asks, asserts or is named in the findings of a document, by finding.
  public Map<String, EntityRef> listWho(Sha256 document) {
    return ask(h -> new NotedRows(h).listWho(document));
  }

  /// What everything but the register hangs on: these tables, as they were made once, and how often
  /// anything but the register was changed in them since.
  public String textsState() {
    return ask(h -> {
      Moment moment = Moment.ofTexts(h);
      return moment.made() + " " + moment.changes();
    });
  }

  /// Counts up with every change to the tables.
  public long generation() {
    return ask(Moment::ofAll).changes();
  }

  /// What the hits of a search are shown with, in one question.
  public Shown show(List<Passage> passages, List<String> findings) {
    return ask(h -> Shown.of(h, passages, findings));
  }

  /// The card of one document.
  public DocumentCard card(Sha256 document) {
    return ask(h -> new Cards(h).get(document));
  }

  @Override
  public Listed<EntityCard> entities(Query query) {
    return counted.ofTexts("entities", query, (h, q) -> new Entities(h).list(q));
  }

  @Override
  public Optional<EntityView> findEntity(String id) {
    return ask(h -> new Entities(h).find(id));
  }

  @Override
  public Listed<SeriesCard> series(Query query) {
    return counted.ofTexts("series", query, (h, q) -> new SeriesRows(h).list(q));
  }

  @Override
  public Optional<SeriesView> findSeries(String id) {
    return ask(h -> new SeriesRows(h).find(id));
  }

  @Override
  public Listed<MatterCard> matters(Query query) {
    return counted.ofTexts("matters", query, (h, q) -> new Matters(h).list(q));
  }

  @Override
  public Optional<MatterView> findMatter(String id) {
    return ask(h -> new Matters(h).find(id));
  }

  @Override
  public Listed<VoiceView> voices(Query query) {
    return ask(h -> new Documents(h).voices(query));
  }

  @Override
  public Optional<VoiceView> findVoice(String id) {
    return ask(h -> new Documents(h).findVoice(id));
  }

  @Override
  public Listed<SourceCard> sources(Query query) {
    return counted.ofTexts("sources", query, (h, q) -> new Sources(h).list(q));
  }

  @Override
  public Optional<SourceView> findSource(String id) {
    return ask(h -> new Sources(h).find(id));
  }

  @Override
  public List<SourcePair> agreement() {
    return ask(h -> new Sources(h).agreement());
  }

  @Override
  public Listed<Meeting> meetings(String a, String b, Query query) {
    return counted.ofTexts(
        "meetings " + a + "\n" + b, query, (h, q) -> new Meetings(h).betweenSources(a, b, q));
  }

  @Override
  public Listed<Input> inputs(Query query) {
    return ask(h -> new Inputs(h).list(query));
  }

  /// Asks the register's tables.
  public <T> T register(Function<RegisterTables, T> question) {
    return ask(h -> question.apply(new RegisterTables(h)));
  }

  /// Objects of the register, as the JSON they were kept in.
  public Listed<String> registered(Query query, LocalDate today) {
    return counted.ofRegister(
        "register " + today, query, (h, q) -> new RegisterLists(h).list(q, today));
  }

  /// Proposals that nobody decided.
  public Listed<Item> queue(Query query, LocalDate today) {
    return counted.ofRegister("queue " + today, query, (h, q) -> new Findings(h, today).queue(q));
  }

  /// The imported lists of what others checked.
  public StoredLists lists() {
    return new StoredLists(jdbi);
  }

  /// What is known of sources, beside the pages about them.
  public StoredSources sources() {
    return new StoredSources(jdbi);
  }

  /// All rows as they stand now; to be closed.
  public Snapshot snapshot() {
    return Snapshot.open(jdbi);
  }

  @Override
  public void close() {
    closing.run();
  }

  private <T> T ask(Function<Handle, T> question) {
    return jdbi.inTransaction(question::apply);
  }
}
