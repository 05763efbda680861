package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Called;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.SourceNote;
import org.onrecord.store.change.Arrival;
import org.onrecord.store.change.Links;
import org.onrecord.store.change.ListArrival;
import org.onrecord.store.change.PeopleArrival;
import org.onrecord.store.change.RegisterChange;
import org.onrecord.store.sql.Connections;
import org.onrecord.store.tables.CalledRows;
import org.onrecord.store.tables.Database;
import org.onrecord.store.tables.DocumentRows;
import org.onrecord.store.tables.FindingIndexes;
import org.onrecord.store.tables.ListRows;
import org.onrecord.store.view.StoredRecord;
import org.onrecord.store.write.ArrivalWriter;
import org.onrecord.store.write.KeptLinks;
import org.onrecord.store.write.LinkWriter;
import org.onrecord.store.write.Precises;
import org.onrecord.store.write.RegisterWriter;
import org.onrecord.store.write.Traces;

/// The derived tables, for whoever writes the record: takes in what was read and found, and what
/// the documents say together.
///
/// One writer at a time; what a call wrote is there when it returns, or none of it.
public final class RecordStore implements AutoCloseable {
  /// Inputs from which an index is sooner made anew than kept.
  private static final int MANY = 1_000;

  private final Connections connections;
  private final Jdbi jdbi;

  private RecordStore(Connections connections) {
    this.connections = connections;
    this.jdbi = connections.jdbi();
  }

  /// Opens the tables in `file`. A file that is missing, damaged, of another schema or made by
  /// another version of the program is made anew, empty: [#applied] then says 0.
  public static RecordStore open(Path file, String version) throws IOException {
    var store = new RecordStore(Database.openOrMake(file, version));
    try {
      store.expectedCame();
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// Makes tables in `file` that nobody reads before they are whole, faster than [#open] would: a
  /// stop half way leaves a file that is of no use, and a power cut may do so until the file was
  /// forced after it was closed. Once they are [#settled] they can be opened.
  public static RecordStore makeApart(Path file, String version) throws IOException {
    return new RecordStore(Database.makeApart(file, version));
  }

  /// Tables that were made apart are whole.
  ///
  /// @throws IllegalStateException when somebody else has them open
  public void settled() {
    String mode =
        jdbi.withHandle(
            handle -> handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one());
    if (!mode.equals("wal")) {
      throw new IllegalStateException("tables that were made apart stay so: " + mode);
    }
  }

  /// Throws the tables away.
  public static void delete(Path file) throws IOException {
    Database.delete(file);
  }

  /// How many entries of the log are in these tables.
  public int applied() {
    return jdbi.withHandle(h -> Integer.parseInt(fact(h, "applied").orElse("0")));
  }

  /// Whether [#link] was called after the last arrival.
  public boolean isLinked() {
    return jdbi.withHandle(h -> fact(h, "linked").isPresent());
  }

  /// Prepares for so many inputs: where they are many and more than there are, findings are found
  /// slowly by their ids until [#expectedCame].
  public void expect(int inputs) {
    if (inputs > MANY && inputs > countDocuments()) {
      jdbi.useTransaction(handle -> new FindingIndexes(handle).dropIds());
    }
  }

  /// Those that were expected came, or will not come.
  public void expectedCame() {
    jdbi.useTransaction(handle -> new FindingIndexes(handle).makeIds());
  }

  /// Takes in what came in, and that the log was read up to `line`.
  public void apply(List<Arrival> arrivals, int line) {
    jdbi.useTransaction(handle -> {
      try (var writer = new ArrivalWriter(handle)) {
        arrivals.forEach(writer::write);
      }
      setFact(handle, "applied", Integer.toString(line));
      if (arrivals.isEmpty()) {
        countUp(handle, "generation");
      } else {
        handle.execute("DELETE FROM facts WHERE name = 'linked'");
        countUp(handle);
      }
    });
  }

  /// Notes how much of a source's texts others get to see, and that the log was read up to `line`.
  public void share(String source, Sharing sharing, int line) {
    jdbi.useTransaction(handle -> {
      handle.execute("INSERT OR REPLACE INTO sharing VALUES (?, ?)", source, sharing.word());
      setFact(handle, "applied", Integer.toString(line));
      countUp(handle);
    });
  }

  /// Takes in what a person says of a source, and that the log was read up to `line`.
  public void note(SourceNote note, int line) {
    jdbi.useTransaction(handle -> {
      handle.execute(
          "INSERT OR REPLACE INTO source_notes VALUES (?, ?, ?, ?, ?, ?, ?)",
          line,
          note.source(),
          note.trait().word(),
          note.value(),
          note.reason(),
          note.by(),
          note.at().toString());
      setFact(handle, "applied", Integer.toString(line));
      countUp(handle);
    });
  }

  /// Takes in a list of statements, and that the log was read up to its line.
  public void apply(ListArrival list) {
    jdbi.useTransaction(handle -> {
      new ListRows(handle).write(list);
      setFact(handle, "applied", Integer.toString(list.line()));
      countUp(handle);
    });
  }

  /// Takes in a list of people, and that the log was read up to its line: who is who is then to be
  /// found out anew.
  public void apply(PeopleArrival list) {
    jdbi.useTransaction(handle -> {
      new CalledRows(handle).write(list);
      handle.execute("DELETE FROM facts WHERE name = 'linked'");
      setFact(handle, "applied", Integer.toString(list.line()));
      countUp(handle);
    });
  }

  /// Everybody whom imported lists name; lists that a later one replaced are left out.
  public List<Called> listCalled() {
    return jdbi.withHandle(h -> {
      var all = new ArrayList<Called>();
      new CalledRows(h).forEach(all::add);
      return List.copyOf(all);
    });
  }

  /// Whether just this list of people is in the tables.
  public boolean hasPeople(Sha256 list) {
    return jdbi.withHandle(h -> new CalledRows(h).has(list));
  }

  /// Notes that these tables hold what others get to see, and no more.
  public void published() {
    jdbi.useHandle(h -> setFact(h, "published", "yes"));
  }

  /// How many entries of the log are in the register's tables; -1 before the first.
  public long registered() {
    return jdbi.withHandle(h -> Long.parseLong(fact(h, "registered").orElse("-1")));
  }

  /// Writes what changed in the register.
  public void register(RegisterChange change) {
    jdbi.useTransaction(handle -> {
      new RegisterWriter(handle).write(change);
      setFact(handle, "registered", Long.toString(change.size()));
      countUp(handle, "generation");
    });
  }

  /// Writes the register in place of what was there.
  public void registerAnew(RegisterChange all) {
    jdbi.useTransaction(handle -> {
      var writer = new RegisterWriter(handle);
      writer.clear();
      writer.write(all);
      setFact(handle, "registered", Long.toString(all.size()));
      countUp(handle, "generation");
    });
  }

  /// Notes what a reading of a folder passed over.
  public void skipped(String folder, int hidden, int links, int line) {
    jdbi.useTransaction(handle -> {
      int changed =
          handle.execute(
              "INSERT INTO skipped VALUES (?, ?, ?) ON CONFLICT (folder) DO UPDATE SET hidden = excluded.hidden,"
                  + " links = excluded.links WHERE hidden <> excluded.hidden OR links <> excluded.links",
              folder,
              hidden,
              links);
      setFact(handle, "applied", Integer.toString(line));
      if (changed > 0) {
        countUp(handle);
      }
    });
  }

  /// Writes all that the documents say together, in place of what was there. Where that is much it
  /// goes in several steps; [#isLinked] says when all of it is there.
  public void link(Links links) {
    jdbi.useHandle(handle ->
        new LinkWriter(handle)
            .write(
                links,
                h -> {
                  setFact(h, "linked", "yes");
                  countUp(h);
                }));
  }

  /// The digest of what came in last under `path`, read to the end or not.
  public Optional<Sha256> findLatest(String folder, String path) {
    return jdbi.withHandle(h ->
        h.createQuery(
                "SELECT sha256 FROM inputs WHERE folder = ? AND path = ? AND superseded = 0 ORDER BY n DESC LIMIT 1")
            .bind(0, folder)
            .bind(1, path)
            .mapTo(String.class)
            .findOne()
            .map(Sha256::new));
  }

  /// Hands each document that no newer version replaced to `each`, with its findings, in the order
  /// of time: one at a time, so that memory does not grow with the record.
  public void forEach(BiConsumer<Document, List<Found>> each) {
    jdbi.useHandle(h -> {
      List<String> all =
          h.createQuery("SELECT sha256 FROM documents WHERE later IS NULL" + DocumentRows.ORDER)
              .mapTo(String.class)
              .list();
      all.forEach(hash -> hand(h, new Sha256(hash), each));
    });
  }

  private static void hand(Handle handle, Sha256 hash, BiConsumer<Document, List<Found>> each) {
    each.accept(DocumentRows.get(handle, hash), DocumentRows.listFindings(handle, hash));
  }

  /// Hands those of `documents` that no newer version replaced to `each`, with their findings, in
  /// the order given.
  ///
  /// @return those that a newer version replaced
  public List<Sha256> forEach(List<Sha256> documents, BiConsumer<Document, List<Found>> each) {
    return jdbi.withHandle(h -> {
      var replaced = new ArrayList<Sha256>();
      for (Sha256 hash : documents) {
        if (isCurrent(h, hash)) {
          hand(h, hash, each);
        } else {
          replaced.add(hash);
        }
      }
      return replaced;
    });
  }

  private static boolean isCurrent(Handle handle, Sha256 document) {
    return handle
            .createQuery("SELECT count(*) FROM documents WHERE sha256 = ? AND later IS NULL")
            .bind(0, document.hex())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /// What the documents say together, as the tables have it. O(links).
  public Links links() {
    return jdbi.withHandle(h -> new KeptLinks(h).read());
  }

  /// The matters among them. O(pairs).
  public List<Links.Matter> matters() {
    return jdbi.withHandle(h -> new KeptLinks(h).matters());
  }

  /// Documents that the search index does not show as the tables do: new, replaced, or of another
  /// voice, or with other people in them.
  public List<Sha256> listUnindexed() {
    return jdbi.withHandle(h ->
        h.createQuery(
                "SELECT u.document FROM unindexed u JOIN documents d ON d.sha256 = u.document ORDER BY d.n")
            .mapTo(String.class)
            .map(Sha256::new)
            .list());
  }

  /// Notes that the search index shows the tables as they are.
  public void indexed() {
    jdbi.useHandle(h -> h.execute("DELETE FROM unindexed"));
  }

  /// What lining up needs of the documents.
  public Precises precises() {
    return new Precises(jdbi);
  }

  /// What is looked at of every document when some come in.
  public Traces traces() {
    return new Traces(jdbi);
  }

  /// How many documents no newer version replaced.
  public int countDocuments() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT count(*) FROM documents WHERE later IS NULL")
            .mapTo(Integer.class)
            .one());
  }

  /// The record as its readers see it.
  public StoredRecord reader() {
    return StoredRecord.of(jdbi);
  }

  @Override
  public void close() {
    connections.close();
  }

  private static Optional<String> fact(Handle handle, String name) {
    return handle
        .createQuery("SELECT value FROM facts WHERE name = ?")
        .bind(0, name)
        .mapTo(String.class)
        .findOne();
  }

  /// Something other than the register changed.
  private static void countUp(Handle handle) {
    countUp(handle, "texts");
    countUp(handle, "generation");
  }

  /// Whoever remembers an answer asks whether this number is still the same.
  private static void countUp(Handle handle, String number) {
    handle.execute(
        "INSERT INTO facts VALUES (?, '1') ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1",
        number);
  }

  private static void setFact(Handle handle, String name, String value) {
    handle.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, value);
  }
}
