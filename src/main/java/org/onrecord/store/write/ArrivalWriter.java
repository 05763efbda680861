package org.onrecord.store.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Analysis;
import org.onrecord.model.Because;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.When;
import org.onrecord.store.change.Arrival;
import org.onrecord.store.sql.Statements;
import org.onrecord.store.tables.Counted;
import org.onrecord.store.tables.DocumentRows;
import org.onrecord.store.tables.Slug;
import org.onrecord.store.tables.SourceRows;

/// Writes what came in to the tables: inputs, documents, findings. For one transaction.
public final class ArrivalWriter implements AutoCloseable {
  private static final String INPUT =
      "INSERT INTO inputs (line, part_of, received, folder, path, sha256, bytes, status, because, flags, document, superseded)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING n";

  private static final List<String> DOCUMENT =
      List.of(
          "sha256",
          "id",
          "original",
          "path",
          "file_name",
          "bytes",
          "media_type",
          "title",
          "beginning",
          "author",
          "publisher",
          "source",
          "published",
          "published_first",
          "year",
          "language",
          "url",
          "captured",
          "carried",
          "partly",
          "flags",
          "text",
          "sponsored_start",
          "sponsored_end",
          "paid",
          "voice",
          "voice_documents");

  private static final String INSERT_DOCUMENT =
      "INSERT INTO documents (n, %s) VALUES ((SELECT coalesce(max(n), 0) + 1 FROM documents), %s)"
          .formatted(String.join(", ", DOCUMENT), Statements.places(DOCUMENT.size()));

  private final Handle handle;
  private final Statements statements;

  public ArrivalWriter(Handle handle) {
    this.handle = handle;
    this.statements = new Statements(handle);
  }

  @Override
  public void close() {
    statements.close();
  }

  /// One input with its documents; those that are here already are not written again.
  public void write(Arrival arrival) {
    List<Sha256> before = documentsOfLatest(arrival);
    supersede(arrival);
    input(arrival, arrival.reading(), Optional.empty());
    for (Reading.Read read : arrival.reading().documents()) {
      document(arrival, read);
    }
    List<Sha256> after = arrival.reading().documents().stream().map(Reading.Read::hash).toList();
    follow(before, after);
  }

  /// What came in last at a path and, where that is a container, of its parts. Two conditions and
  /// not one with OR, for which SQLite would look at all that came from the folder.
  public static final List<String> AT_PATH =
      List.of(
          " WHERE folder = ? AND path = ? AND superseded = 0",
          " WHERE folder = ? AND path >= ? || '!/' AND path < ? || '!0' AND superseded = 0");

  private List<Sha256> documentsOfLatest(Arrival arrival) {
    var all = new ArrayList<Sha256>();
    for (String where : AT_PATH) {
      statements
          .list(
              "SELECT document FROM inputs" + where + " AND document IS NOT NULL ORDER BY n",
              place(arrival, where))
          .forEach(hash -> all.add(new Sha256(hash)));
    }
    return all;
  }

  private void supersede(Arrival arrival) {
    for (String where : AT_PATH) {
      statements.run("UPDATE inputs SET superseded = 1" + where, place(arrival, where));
    }
  }

  private static Object[] place(Arrival arrival, String where) {
    var values = new ArrayList<Object>(List.of(arrival.folder()));
    where.chars().filter(c -> c == '?').skip(1).forEach(_ -> values.add(arrival.reading().path()));
    return values.toArray();
  }

  /// A changed file is a new version: the document it held before points to the one it holds now,
  /// place by place; one that another input still holds stays current.
  private void follow(List<Sha256> before, List<Sha256> after) {
    for (int i = 0; i < before.size() && !after.isEmpty(); i++) {
      Sha256 old = before.get(i);
      Sha256 now = after.get(Math.min(i, after.size() - 1));
      boolean stillHeld =
          statements.number(
                  "SELECT count(*) FROM inputs WHERE document = ? AND superseded = 0", old.hex())
              > 0;
      if (!stillHeld && !old.equals(now)) {
        statements.run("UPDATE documents SET later = ? WHERE sha256 = ?", now.hex(), old.hex());
        statements.run(
            "UPDATE documents SET earlier = ? WHERE sha256 = ? AND earlier IS NULL",
            old.hex(),
            now.hex());
        unindexed(old);
      }
    }
    // A file that was changed back makes its first version current again.
    for (Sha256 now : after) {
      int changed =
          statements.run(
              "UPDATE documents SET later = NULL WHERE sha256 = ? AND later IS NOT NULL",
              now.hex());
      if (changed > 0) {
        unindexed(now);
      }
    }
  }

  private void unindexed(Sha256 document) {
    statements.run("INSERT OR IGNORE INTO unindexed VALUES (?)", document.hex());
  }

  private void input(Arrival arrival, Reading reading, Optional<Integer> partOf) {
    int n =
        statements.number(
            INPUT,
            arrival.line(),
            partOf,
            arrival.received().toString(),
            arrival.folder(),
            reading.path(),
            reading.hash().hex(),
            partOf.isPresent() ? 0L : arrival.bytes(),
            status(reading),
            because(reading).map(Because::toString),
            words(flags(reading)),
            reading instanceof Reading.Read read
                ? Optional.of(read.hash().hex())
                : Optional.empty());
    reading.parts().forEach(part -> input(arrival, part, Optional.of(n)));
  }

  private void document(Arrival arrival, Reading.Read read) {
    Document document = read.document();
    boolean known =
        statements.number("SELECT count(*) FROM documents WHERE sha256 = ?", read.hash().hex()) > 0;
    if (known) {
      return;
    }
    insert(arrival, read, document);
    statements.run("INSERT OR IGNORE INTO unlinked VALUES (?)", document.hash().hex());
    unindexed(document.hash());
    Optional.ofNullable(arrival.precis().get(document.hash()))
        .ifPresent(bytes ->
            statements.run(
                "INSERT INTO precis (document, bytes) VALUES (?, ?)",
                document.hash().hex(),
                bytes));
    furniture(document);
    Analysis analysis = arrival.analyses().getOrDefault(document.hash(), Analysis.NOTHING);
    new FindingWriter(statements).write(document, analysis.findings());
    new Counted(handle).count(document.hash());
    new SourceRows(handle).write(document.hash(), analysis);
  }

  private void insert(Arrival arrival, Reading.Read read, Document document) {
    Metadata says = document.metadata();
    Optional<String> beginning = Beginning.of(document);
    Optional<LocalDate> first = says.published().flatMap(When::first);
    statements.run(
        INSERT_DOCUMENT,
        document.hash().hex(),
        document.hash().brief(),
        arrival.reading().hash().hex(),
        read.path(),
        fileName(read.path()),
        arrival.bytes(),
        document.mediaType(),
        says.title(),
        beginning,
        says.author(),
        says.publisher(),
        source(document, says.title().or(() -> beginning)),
        says.published().map(When::iso),
        first.map(LocalDate::toString),
        first.map(day -> Integer.toString(day.getYear())),
        says.language(),
        says.url().map(Object::toString),
        says.captured().map(Object::toString),
        DocumentRows.carried(says.carried()),
        document.partly().map(Because::toString),
        words(document.flags()),
        document.text().content(),
        document.sponsored().map(Span::start),
        document.sponsored().map(Span::end),
        document.sponsored().isPresent() ? 1 : 0,
        document.hash().hex(),
        1);
  }

  /// Who publishes it: as the document says, else the host of its address; else it is a source of
  /// its own, called as the document is called. One source an id.
  private String source(Document document, Optional<String> called) {
    Metadata says = document.metadata();
    Optional<String> name =
        says.publisher()
            .or(() ->
                says.url()
                    .flatMap(u -> Optional.ofNullable(u.getHost()))
                    .map(ArrivalWriter::bareHost));
    String id = name.map(Slug::of).orElse("unstated-" + document.hash().brief());
    statements.run(
        "INSERT OR IGNORE INTO sources (id, name, stated) VALUES (?, ?, ?)",
        id,
        name.or(() -> called.map(Beginning::quoted)).orElse(document.hash().brief()),
        name.isPresent() ? 1 : 0);
    return id;
  }

  private static String bareHost(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private void furniture(Document document) {
    for (Boilerplate b : document.boilerplate()) {
      statements.run(
          "INSERT INTO boilerplate VALUES (?, ?, ?, ?)",
          document.hash().hex(),
          b.at().start(),
          b.at().end(),
          b.kind().word());
    }
    for (int i = 0; i < document.pageStarts().size(); i++) {
      statements.run(
          "INSERT INTO pages VALUES (?, ?, ?)",
          document.hash().hex(),
          i + 2,
          document.pageStarts().get(i));
    }
  }

  private static String status(Reading reading) {
    return reading instanceof Reading.Refused
        ? "refused"
        : because(reading).isPresent() ? "partly" : "read";
  }

  private static Optional<Because> because(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.document().partly();
      case Reading.Container container -> container.partly();
      case Reading.Refused refused -> Optional.of(refused.because());
    };
  }

  private static Set<Flag> flags(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.document().flags();
      case Reading.Container container -> container.flags();
      case Reading.Refused refused -> refused.flags();
    };
  }

  private static String words(Set<Flag> flags) {
    return flags.stream().sorted().map(Flag::word).collect(Collectors.joining(" "));
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
