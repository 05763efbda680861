package org.onrecord.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.model.Analysis;
import org.onrecord.model.Because;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.Paragraphs;

/// Writes what came in to the tables: inputs, documents, findings.
final class ArrivalWriter {
  private static final String INPUT =
      """
      INSERT INTO inputs (line, part_of, received, folder, path, sha256, bytes, status, because, flags, document, superseded)
      VALUES (:line, :part_of, :received, :folder, :path, :sha256, :bytes, :status, :because, :flags, :document, 0)
      RETURNING n\
      """;

  private static final String DOCUMENT =
      """
      INSERT INTO documents (sha256, id, n, original, path, file_name, bytes, media_type, title, beginning, author, publisher, source,
        published, published_first, year, language, url, captured, partly, flags, text, sponsored_start, sponsored_end, paid,
        earlier, later, voice, voice_documents)
      VALUES (:sha256, :id, (SELECT coalesce(max(n), 0) + 1 FROM documents), :original, :path, :file_name, :bytes, :media_type,
        :title, :beginning, :author, :publisher, :source, :published, :published_first, :year, :language, :url, :captured, :partly, :flags,
        :text, :sponsored_start, :sponsored_end, :paid, NULL, NULL, :sha256, 1)\
      """;

  private static final String FINDING =
      "INSERT INTO findings (id, document, ordinal, kind, catalogue, start_at, end_at, paragraph, words, folded, confidence,"
          + " sure, rule, cues, "
          + String.join(", ", FindingColumns.OF_KINDS)
          + ", agree, contradict, part) VALUES (:id, :document, :ordinal, :kind, :catalogue, :start_at, :end_at, :paragraph,"
          + " :words, :folded, :confidence, :sure, :rule, :cues, "
          + Stream.of(FindingColumns.OF_KINDS).map(c -> ":" + c).collect(Collectors.joining(", "))
          + ", 0, 0, 0)";

  private final Handle handle;

  ArrivalWriter(Handle handle) {
    this.handle = handle;
  }

  void write(Arrival arrival) {
    List<Sha256> before = documentsOfLatest(arrival);
    supersede(arrival);
    input(arrival, arrival.reading(), Optional.empty());
    for (Reading.Read read : RecordStore.documents(arrival.reading())) {
      document(arrival, read);
    }
    List<Sha256> after =
        RecordStore.documents(arrival.reading()).stream().map(Reading.Read::hash).toList();
    follow(before, after);
  }

  private List<Sha256> documentsOfLatest(Arrival arrival) {
    return handle
        .createQuery(
            "SELECT document FROM inputs WHERE folder = ? AND (path = ? OR (path >= ? || '!/' AND path < ? || '!0')) AND superseded = 0"
                + " AND document IS NOT NULL ORDER BY n")
        .bind(0, arrival.folder())
        .bind(1, arrival.reading().path())
        .bind(2, arrival.reading().path())
        .bind(3, arrival.reading().path())
        .mapTo(String.class)
        .map(Sha256::new)
        .list();
  }

  private void supersede(Arrival arrival) {
    handle.execute(
        "UPDATE inputs SET superseded = 1 WHERE folder = ? AND (path = ? OR (path >= ? || '!/' AND path < ? || '!0'))",
        arrival.folder(),
        arrival.reading().path(),
        arrival.reading().path(),
        arrival.reading().path());
  }

  /// A changed file is a new version: the document it held before points to the one it holds now,
  /// place by place; one that another input still holds stays current.
  private void follow(List<Sha256> before, List<Sha256> after) {
    for (int i = 0; i < before.size() && !after.isEmpty(); i++) {
      Sha256 old = before.get(i);
      Sha256 now = after.get(Math.min(i, after.size() - 1));
      boolean stillHeld =
          handle
                  .createQuery("SELECT count(*) FROM inputs WHERE document = ? AND superseded = 0")
                  .bind(0, old.hex())
                  .mapTo(Integer.class)
                  .one()
              > 0;
      if (!stillHeld && !old.equals(now)) {
        handle.execute("UPDATE documents SET later = ? WHERE sha256 = ?", now.hex(), old.hex());
        handle.execute(
            "UPDATE documents SET earlier = ? WHERE sha256 = ? AND earlier IS NULL",
            old.hex(),
            now.hex());
        unindexed(old);
      }
    }
    // A file that was changed back makes its first version current again.
    for (Sha256 now : after) {
      int changed =
          handle.execute(
              "UPDATE documents SET later = NULL WHERE sha256 = ? AND later IS NOT NULL",
              now.hex());
      if (changed > 0) {
        unindexed(now);
      }
    }
  }

  private void unindexed(Sha256 document) {
    handle.execute("INSERT OR IGNORE INTO unindexed VALUES (?)", document.hex());
  }

  private void input(Arrival arrival, Reading reading, Optional<Integer> partOf) {
    int n =
        handle
            .createQuery(INPUT)
            .bind("line", arrival.line())
            .bind("part_of", partOf)
            .bind("received", arrival.received().toString())
            .bind("folder", arrival.folder())
            .bind("path", reading.path())
            .bind("sha256", reading.hash().hex())
            .bind("bytes", partOf.isPresent() ? 0 : arrival.bytes())
            .bind("status", status(reading))
            .bind("because", because(reading).map(Because::toString))
            .bind("flags", words(flags(reading)))
            .bind(
                "document",
                reading instanceof Reading.Read read
                    ? Optional.of(read.hash().hex())
                    : Optional.empty())
            .mapTo(Integer.class)
            .one();
    reading.parts().forEach(part -> input(arrival, part, Optional.of(n)));
  }

  private void document(Arrival arrival, Reading.Read read) {
    Document document = read.document();
    boolean known =
        handle
                .createQuery("SELECT count(*) FROM documents WHERE sha256 = ?")
                .bind(0, read.hash().hex())
                .mapTo(Integer.class)
                .one()
            > 0;
    if (known) {
      return;
    }
    Metadata says = document.metadata();
    Optional<String> beginning = Beginning.of(document);
    String source = source(document, says.title().or(() -> beginning));
    handle
        .createUpdate(DOCUMENT)
        .bind("sha256", document.hash().hex())
        .bind("id", document.hash().brief())
        .bind("original", arrival.reading().hash().hex())
        .bind("path", read.path())
        .bind("file_name", fileName(read.path()))
        .bind("bytes", arrival.bytes())
        .bind("media_type", document.mediaType())
        .bind("title", says.title())
        .bind("beginning", beginning)
        .bind("author", says.author())
        .bind("publisher", says.publisher())
        .bind("source", source)
        .bind("published", says.published().map(When::iso))
        .bind("published_first", says.published().flatMap(When::first).map(Object::toString))
        .bind("year", says.published().flatMap(When::first).map(d -> Integer.toString(d.getYear())))
        .bind("language", says.language())
        .bind("url", says.url().map(Object::toString))
        .bind("captured", says.captured().map(Object::toString))
        .bind("partly", document.partly().map(Because::toString))
        .bind("flags", words(document.flags()))
        .bind("text", document.text().content())
        .bind("sponsored_start", document.sponsored().map(s -> s.start()))
        .bind("sponsored_end", document.sponsored().map(s -> s.end()))
        .bind("paid", document.sponsored().isPresent() ? 1 : 0)
        .execute();
    handle.execute("INSERT OR IGNORE INTO unlinked VALUES (?)", document.hash().hex());
    unindexed(document.hash());
    Optional.ofNullable(arrival.precis().get(document.hash()))
        .ifPresent(bytes ->
            handle.execute(
                "INSERT INTO precis (document, bytes) VALUES (?, ?)",
                document.hash().hex(),
                bytes));
    furniture(document);
    Analysis analysis = arrival.analyses().getOrDefault(document.hash(), Analysis.NOTHING);
    findings(document, analysis.findings());
    new SourceRows(handle).write(document.hash(), analysis);
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
    handle.execute(
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
      handle.execute(
          "INSERT INTO boilerplate VALUES (?, ?, ?, ?)",
          document.hash().hex(),
          b.at().start(),
          b.at().end(),
          b.kind().word());
    }
    for (int i = 0; i < document.pageStarts().size(); i++) {
      handle.execute(
          "INSERT INTO pages VALUES (?, ?, ?)",
          document.hash().hex(),
          i + 2,
          document.pageStarts().get(i));
    }
  }

  private void findings(Document document, List<Found> findings) {
    if (findings.isEmpty()) {
      return;
    }
    Text text = document.text();
    Paragraphs paragraphs = Paragraphs.of(text);
    PreparedBatch batch = handle.prepareBatch(FINDING);
    int ordinal = 0;
    for (Found found : findings) {
      var finding = found.finding();
      String words = text.slice(finding.at());
      Map<String, String> columns = FindingColumns.columns(finding);
      for (String column : FindingColumns.OF_KINDS) {
        batch.bind(column, columns.get(column));
      }
      batch
          .bind("id", found.id())
          .bind("document", document.hash().hex())
          .bind("ordinal", ordinal++)
          .bind("kind", finding.kind().word())
          .bind("catalogue", FindingColumns.catalogue(finding).map(Worded::word))
          .bind("start_at", finding.at().start())
          .bind("end_at", finding.at().end())
          .bind("paragraph", paragraphs.number(finding.at().start()))
          .bind("words", words)
          .bind("folded", words.toLowerCase(Locale.ROOT))
          .bind("confidence", finding.grounds().confidence())
          .bind("sure", finding.grounds().sure().word())
          .bind("rule", finding.grounds().rule())
          .bind("cues", FindingColumns.cues(finding.grounds()))
          .add();
    }
    batch.execute();
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
