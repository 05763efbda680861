package org.onrecord.store.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.store.sql.Row;
import org.onrecord.store.sql.Several;
import org.onrecord.store.tables.ParagraphNumbers;

/// What the register rests on in the texts: the documents, passages and figures that its objects
/// quote.
public final class RegisterTexts {
  private final Handle handle;

  RegisterTexts(Handle handle) {
    this.handle = handle;
  }

  private static String hashes(Collection<Sha256> documents) {
    return Several.of(documents.stream().map(Sha256::hex).distinct().toList());
  }

  /// Passages with the words around them, those of documents that are not in the record left out.
  public List<Cited> cite(Collection<Passage> passages) {
    Map<Sha256, DocumentCard> cards =
        cards(passages.stream().map(Passage::document).distinct().toList());
    var all = new Cards(handle).fetch(cards.keySet());
    var numbers = new ParagraphNumbers(handle);
    return passages.stream()
        .distinct()
        .filter(p -> cards.containsKey(p.document()))
        .map(p -> all.cite(p, numbers.of(p)))
        .toList();
  }

  /// Whether a document is in the record.
  public boolean holds(Sha256 document) {
    return handle
            .createQuery("SELECT count(*) FROM documents WHERE sha256 = ?")
            .bind(0, document.hex())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /// The cards of those of `documents` that are in the record.
  public Map<Sha256, DocumentCard> cards(Collection<Sha256> documents) {
    if (documents.isEmpty()) {
      return Map.of();
    }
    var cards = new LinkedHashMap<Sha256, DocumentCard>();
    handle
        .createQuery(Cards.SELECT + "WHERE d.sha256 IN " + Several.VALUES + " ORDER BY d.n")
        .bind(0, hashes(documents))
        .map((result, context) -> Cards.read(new Row(result)))
        .forEach(card -> cards.put(card.hash(), card));
    return cards;
  }

  /// Those of `documents` that a newer version replaced.
  public List<Sha256> listReplaced(Collection<Sha256> documents) {
    return documents.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "SELECT sha256 FROM documents WHERE later IS NOT NULL AND sha256 IN "
                    + Several.VALUES
                    + " ORDER BY n")
            .bind(0, hashes(documents))
            .mapTo(String.class)
            .map(Sha256::new)
            .list();
  }

  /// Documents in which evidence stands.
  public List<Sha256> listEvidenceDocuments() {
    return handle
        .createQuery("SELECT DISTINCT document FROM register_evidence ORDER BY document")
        .mapTo(String.class)
        .map(Sha256::new)
        .list();
  }

  /// Two passages about one matter, how they stand to each other, and when the later of their
  /// documents came in.
  public record Met(Passage a, Passage b, Stance stance, String why, Instant seen) {}

  /// Pairs of passages, one of them in `documents`.
  public List<Met> listMet(Collection<Sha256> documents) {
    return documents.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "SELECT p.*, (SELECT max(x.first) FROM (SELECT min(i.received) AS first FROM inputs i"
                    + " WHERE i.document IN (p.a_document, p.b_document) GROUP BY i.document) x) AS seen"
                    + " FROM pairs p WHERE p.a_document IN %1$s OR p.b_document IN %1$s ORDER BY p.matter, p.n"
                        .formatted(Several.values("documents")))
            .bind("documents", hashes(documents))
            .map((result, context) -> met(new Row(result)))
            .list();
  }

  private static Met met(Row row) {
    return new Met(
        passage(row, "a"),
        passage(row, "b"),
        Worded.of(Stance.class, row.text("stance")),
        row.text("why"),
        row.find("seen").map(Instant::parse).orElse(Instant.EPOCH));
  }

  private static Passage passage(Row row, String side) {
    return new Passage(
        new Sha256(row.text(side + "_document")),
        new Span(row.number(side + "_start"), row.number(side + "_end")));
  }

  /// A passage with the words around it.
  public Cited cite(Passage passage) {
    return new Cards(handle).cite(passage, new ParagraphNumbers(handle).of(passage));
  }

  /// A figure of a series.
  public record Measured(Passage passage, BigDecimal value) {}

  /// The figures of a series that have a value, those of replaced documents left out.
  public List<Measured> listFigures(String series) {
    return handle
        .createQuery(
            "SELECT f.document, f.start_at, f.end_at, f.value FROM findings f JOIN documents d ON d.sha256 = f.document"
                + " WHERE f.series = ? AND f.value IS NOT NULL AND f.copy_of IS NULL AND d.later IS NULL ORDER BY d.n, f.ordinal")
        .bind(0, series)
        .map((result, context) -> {
          var row = new Row(result);
          return new Measured(
              new Passage(
                  new Sha256(row.text("document")),
                  new Span(row.number("start_at"), row.number("end_at"))),
              new BigDecimal(row.text("value")));
        })
        .list();
  }
}
