package org.onrecord.store.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Analysis;
import org.onrecord.model.Checked;
import org.onrecord.model.Document;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.SourceNote;
import org.onrecord.model.Span;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.Cited;
import org.onrecord.model.view.Comparison;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.EntityCard;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.ImportedList;
import org.onrecord.model.view.Input;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.MatterCard;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.Meeting;
import org.onrecord.model.view.Noted;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.PaidText;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.SeriesCard;
import org.onrecord.model.view.SeriesView;
import org.onrecord.model.view.SourceCard;
import org.onrecord.model.view.SourcePair;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.VoiceView;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.Counted;
import org.onrecord.store.tables.Database;
import org.onrecord.store.tables.DocumentRows;
import org.onrecord.store.tables.ListRows;
import org.onrecord.store.tables.ParagraphNumbers;
import org.onrecord.store.tables.Snapshot;
import org.onrecord.store.tables.SourceRows;

/// The derived tables, for readers: what [org.onrecord.model.view.RecordView] asks, but for
/// searching by words. Safe for many threads; each question has a connection to itself and sees the
/// tables as they stood at one moment.
public final class StoredRecord implements AutoCloseable {
  private static final String PUBLISHED = "SELECT count(*) FROM facts WHERE name = 'published'";

  private static final String NAMED =
      "SELECT %s FROM documents d JOIN sources s ON s.id = d.source WHERE d.later IS NULL AND s.stated = 1";

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
    return Database.openToRead(file).map(c -> new StoredRecord(c.jdbi(), c::close));
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
    return ask(h -> count(h, PUBLISHED) > 0);
  }

  public Overview overview(String name) {
    return ask(h ->
        new Overview(
            name,
            count(h, PUBLISHED) > 0,
            count(h, "SELECT count(*) FROM documents WHERE later IS NULL"),
            count(h, NAMED.formatted("count(*)")),
            count(h, NAMED.formatted("count(DISTINCT d.source)")),
            count(h, "SELECT count(DISTINCT voice) FROM documents WHERE later IS NULL"),
            count(h, "SELECT count(*) FROM matters"),
            count(h, "SELECT count(*) FROM matters WHERE contradict > 0"),
            count(h, "SELECT coalesce(sum(contradict), 0) FROM matters"),
            count(h, "SELECT count(*) FROM entities"),
            count(h, "SELECT count(*) FROM documents WHERE later IS NULL AND paid = 1"),
            new Inputs(h).count(Input.Outcome.READ),
            new Inputs(h).count(Input.Outcome.PARTLY),
            new Inputs(h).count(Input.Outcome.REFUSED),
            new Inputs(h).countSkipped(),
            edge(h, "ORDER BY published_first LIMIT 1"),
            edge(h, "ORDER BY published_first DESC LIMIT 1"),
            new Counted(h).all()));
  }

  public Listed<DocumentCard> documents(Query query) {
    return counted.documents(query);
  }

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

  public Optional<DocumentView> findDocument(String id) {
    return ask(h -> new Documents(h).findHash(id).map(hash -> new Documents(h).get(hash)));
  }

  /// The pairs with a passage that overlaps `at` in the document; that passage is always `a`.
  public List<Meeting> meetings(String id, Span at) {
    return ask(h ->
        new Documents(h)
            .findHash(id)
            .map(hash -> new Meetings(h).ofPassage(new Passage(hash, at)))
            .orElse(List.of()));
  }

  public Optional<Document> findText(String id) {
    return ask(h -> new Documents(h).findHash(id).map(hash -> DocumentRows.get(h, hash)));
  }

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

  /// See [org.onrecord.model.view.RecordView#findings(Set, Facet, String, int)].
  public Map<Catalogue, Listed<Item>> findings(
      Set<Catalogue> which, Facet facet, String value, int first) {
    return which.isEmpty()
        ? Map.of()
        : ask(h -> new Findings(h, LocalDate.EPOCH).first(which, facet, value, first));
  }

  public Optional<Item> findFinding(String id) {
    return ask(h -> new Findings(h, LocalDate.EPOCH).find(id));
  }

  /// Who speaks, promises, asks, asserts or is named in the findings of a document, by finding.
  public Map<String, EntityRef> listWho(Sha256 document) {
    return ask(h -> new Findings(h, LocalDate.EPOCH).listWho(document));
  }

  /// The imported lists, in the order they came; those that a later one replaced are left out.
  public List<ImportedList> lists() {
    return ask(h -> new ListRows(h).current());
  }

  /// The lists that a later one replaced.
  public List<Sha256> listReplaced() {
    return ask(h -> new ListRows(h).replaced());
  }

  /// What a list is called.
  public Optional<String> findListName(Sha256 list) {
    return ask(h -> new ListRows(h).findName(list));
  }

  /// One statement of a list.
  public Optional<Checked> findChecked(Sha256 list, int number) {
    return ask(h -> new ListRows(h).find(list, number));
  }

  /// Hands each statement of a list to `each`, in order.
  public void forEachChecked(Sha256 list, Consumer<Checked> each) {
    ask(h -> {
      new ListRows(h).forEach(list, each);
      return true;
    });
  }

  /// What everything but the register hangs on: these tables, as they were made once, and how often
  /// anything but the register was changed in them since.
  public String textsState() {
    return ask(Cards::textsState);
  }

  /// Counts up with every change to the tables.
  public long generation() {
    return counted.generation();
  }

  /// Counts up with every change to the tables but to the register's: what people judge changes no
  /// list of what was found.
  public long texts() {
    return counted.texts();
  }

  /// Passages with the words around them, and findings by id, in one question: what the hits of a
  /// search are shown with.
  public Shown show(List<Passage> passages, List<String> findings) {
    return ask(h -> {
      var cards = new Cards(h).fetch(passages.stream().map(Passage::document).toList());
      var numbers = new ParagraphNumbers(h);
      var cited = new HashMap<Passage, Cited>();
      for (Passage passage : passages) {
        cited.computeIfAbsent(passage, p -> cards.cite(p, numbers.of(p)));
      }
      return new Shown(cited, new Findings(h, LocalDate.EPOCH).listNoted(findings));
    });
  }

  /// What hits are shown with.
  ///
  /// @param findings by id; those that are no longer there are missing
  public record Shown(Map<Passage, Cited> passages, Map<String, Noted> findings) {
    public Shown {
      passages = Map.copyOf(passages);
      findings = Map.copyOf(findings);
    }

    /// The passage with the words around it.
    public Cited get(Passage passage) {
      return Objects.requireNonNull(passages.get(passage), "a passage that was not asked for");
    }
  }

  /// The card of one document.
  public DocumentCard card(Sha256 document) {
    return ask(h -> new Cards(h).get(document));
  }

  public Listed<EntityCard> entities(Query query) {
    return counted.ofTexts("entities", query, (h, q) -> new Entities(h).list(q));
  }

  public Optional<EntityView> findEntity(String id) {
    return ask(h -> new Entities(h).find(id));
  }

  public Listed<SeriesCard> series(Query query) {
    return counted.ofTexts("series", query, (h, q) -> new SeriesRows(h).list(q));
  }

  public Optional<SeriesView> findSeries(String id) {
    return ask(h -> new SeriesRows(h).find(id));
  }

  public Listed<MatterCard> matters(Query query) {
    return counted.ofTexts("matters", query, (h, q) -> new Matters(h).list(q));
  }

  public Optional<MatterView> findMatter(String id) {
    return ask(h -> new Matters(h).find(id));
  }

  public Listed<VoiceView> voices(Query query) {
    return ask(h -> new Documents(h).voices(query));
  }

  public Optional<VoiceView> findVoice(String id) {
    return ask(h -> new Documents(h).findVoice(id));
  }

  public Listed<SourceCard> sources(Query query) {
    return counted.ofTexts("sources", query, (h, q) -> new Sources(h).list(q));
  }

  public Optional<SourceView> findSource(String id) {
    return ask(h -> new Sources(h).find(id));
  }

  public List<SourcePair> agreement() {
    return ask(h -> new Sources(h).agreement());
  }

  public Listed<Meeting> meetings(String a, String b, Query query) {
    return counted.ofTexts(
        "meetings " + a + "\n" + b, query, (h, q) -> new Meetings(h).betweenSources(a, b, q));
  }

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

  /// The id of the source that publishes `document`.
  public String sourceOf(Sha256 document) {
    return ask(h ->
        h.createQuery("SELECT source FROM documents WHERE sha256 = ?")
            .bind(0, document.hex())
            .mapTo(String.class)
            .one());
  }

  /// What `document` says of sources, and whom it has its words from.
  public Analysis sourceWords(Sha256 document) {
    return ask(h -> {
      var rows = new SourceRows(h);
      return new Analysis(List.of(), rows.descriptions(document), rows.rests(document));
    });
  }

  /// What people say of sources, in the order they said it.
  public List<SourceNote> listSourceNotes() {
    return ask(SourceProfiles::notes);
  }

  /// How sources are shared, where somebody decided, by their ids.
  public Map<String, Sharing> listSharing() {
    var settings = new TreeMap<String, Sharing>();
    ask(h ->
            h.createQuery("SELECT source, setting FROM sharing")
                .map((result, context) -> {
                  var row = new Row(result);
                  return Map.entry(
                      row.text("source"), Worded.of(Sharing.class, row.text("setting")));
                })
                .list())
        .forEach(e -> settings.put(e.getKey(), e.getValue()));
    return settings;
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

  private static int count(Handle h, String sql) {
    return h.createQuery(sql).mapTo(Integer.class).one();
  }

  private static Optional<When> edge(Handle h, String order) {
    return h.createQuery(
            "SELECT published FROM documents WHERE later IS NULL AND published_first IS NOT NULL "
                + order)
        .mapTo(String.class)
        .findOne()
        .map(When::new);
  }
}
