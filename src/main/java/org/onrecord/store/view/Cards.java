package org.onrecord.store.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.Span;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Place;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.VoiceRef;
import org.onrecord.store.sql.Moment;
import org.onrecord.store.sql.Row;
import org.onrecord.store.sql.Several;

/// Cards of documents, and passages with the words around them.
final class Cards {
  static final String SELECT =
      "SELECT d.sha256, d.title, d.beginning, d.file_name, CASE s.stated WHEN 1 THEN d.source END AS source, s.name AS source_name, d.published, d.language, d.paid, d.partly,"
          + " substr(d.voice, 1, 12) AS voice_id, d.voice_documents,"
          + " coalesce(g.setting, 'passages') AS sharing FROM documents d LEFT JOIN sharing g ON g.source = d.source JOIN sources s ON s.id = d.source ";

  /// The page on which `start` stands; null where the document has no pages.
  static final String PAGE =
      "(SELECT CASE WHEN count(*) = 0 THEN NULL ELSE coalesce(max(CASE WHEN p.start_at <= %1$s THEN p.page END), 1) END"
          + " FROM pages p WHERE p.document = d.sha256)";

  private final Handle handle;
  private final Map<Sha256, DocumentCard> known = new HashMap<>();
  private Optional<Moment> moment = Optional.empty();

  Cards(Handle handle) {
    this.handle = handle;
  }

  /// The card of the document with that digest.
  DocumentCard get(Sha256 document) {
    return Optional.ofNullable(fetch(List.of(document)).known.get(document))
        .orElseThrow(() -> new IllegalStateException("no document " + document.hex()));
  }

  Optional<DocumentCard> find(Optional<String> document) {
    return document.map(Sha256::new).map(this::get);
  }

  /// Fetches the cards of `documents` in one question, for the calls of [#get] that follow.
  Cards fetch(Collection<Sha256> documents) {
    List<Sha256> missing =
        documents.stream().filter(d -> !known.containsKey(d)).distinct().toList();
    if (!missing.isEmpty()) {
      Moment now = moment.orElseGet(() -> Moment.ofTexts(handle));
      moment = Optional.of(now);
      KnownCards kept = KnownCards.of(handle);
      known.putAll(kept.find(now, missing));
      List<String> unread =
          missing.stream().filter(d -> !known.containsKey(d)).map(Sha256::hex).toList();
      if (!unread.isEmpty()) {
        Map<Sha256, DocumentCard> read = read(unread);
        kept.keep(now, read);
        known.putAll(read);
      }
    }
    return this;
  }

  private Map<Sha256, DocumentCard> read(List<String> documents) {
    return handle
        .createQuery(SELECT + "WHERE d.sha256 IN " + Several.VALUES)
        .bind(0, Several.of(documents))
        .map((result, context) -> read(new Row(result)))
        .list()
        .stream()
        .collect(Collectors.toMap(DocumentCard::hash, card -> card));
  }

  /// The cards of rows of the table, in the order of their numbers as given.
  List<DocumentCard> list(long[] rows) {
    var cards = new HashMap<Long, DocumentCard>();
    handle
        .createQuery(
            SELECT.replace("SELECT ", "SELECT d.rowid AS at, ")
                + "WHERE d.rowid IN "
                + Several.VALUES)
        .bind(0, Arrays.toString(rows))
        .map((result, context) -> Map.entry(result.getLong("at"), read(new Row(result))))
        .forEach(entry -> cards.put(entry.getKey(), entry.getValue()));
    return Arrays.stream(rows).mapToObj(cards::get).filter(Objects::nonNull).toList();
  }

  static DocumentCard read(Row row) {
    return new DocumentCard(
        new Sha256(row.text("sha256")),
        row.find("title"),
        row.find("beginning"),
        row.text("file_name"),
        row.find("source").map(id -> new Ref(id, row.find("source_name").orElse(id))),
        row.find("published").map(When::new),
        row.find("language"),
        row.flag("paid"),
        row.find("partly").isPresent(),
        new VoiceRef(row.text("voice_id"), row.number("voice_documents")),
        Worded.of(Sharing.class, row.text("sharing")));
  }

  /// The passage with its context; `paragraph` as the tables hold it.
  Cited cite(Passage passage, int paragraph) {
    Span at = passage.at();
    int from = Math.max(0, at.start() - Cited.CONTEXT);
    return handle
        .createQuery(
            "SELECT substr(d.text, :from + 1, :start - :from) AS before, substr(d.text, :start + 1, :end - :start) AS words,"
                + " substr(d.text, :end + 1, :context) AS after, "
                + PAGE.formatted(":start")
                + " AS page FROM documents d WHERE d.sha256 = :document")
        .bind("from", from)
        .bind("start", at.start())
        .bind("end", at.end())
        .bind("context", Cited.CONTEXT)
        .bind("document", passage.document().hex())
        .map((result, context) -> cited(new Row(result), get(passage.document()), at, paragraph))
        .one();
  }

  /// Of a row with the columns `before`, `words`, `after` and `page`.
  private static Cited cited(Row row, DocumentCard card, Span at, int paragraph) {
    var place = new Place(card, at, paragraph, row.find("page").map(Integer::valueOf));
    return cited(
        place, row.find("before").orElse(""), row.text("words"), row.find("after").orElse(""));
  }

  /// The passage at `place`, its context cut at the ends of the paragraph.
  static Cited cited(Place place, String before, String words, String after) {
    return new Cited(place, lastLine(before), words, firstLine(after));
  }

  private static String lastLine(String before) {
    int at = before.length();
    while (at > 0 && !isLineEnd(before.charAt(at - 1))) {
      at--;
    }
    return before.substring(at);
  }

  private static String firstLine(String after) {
    int at = 0;
    while (at < after.length() && !isLineEnd(after.charAt(at))) {
      at++;
    }
    return after.substring(0, at);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }
}
