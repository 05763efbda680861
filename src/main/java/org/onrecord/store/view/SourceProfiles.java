package org.onrecord.store.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.SourceNote;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Span;
import org.onrecord.model.Worded;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.SourceFact;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.SourceCard;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.ParagraphNumbers;
import org.onrecord.store.tables.Slug;

/// Who stands behind one source, and whose word its texts give.
final class SourceProfiles {
  /// Passages of documents that are looked at.
  private static final int PASSAGES = 200;

  private static final int AUTHORITIES = 12;

  private final Handle handle;
  private final SourceCard card;
  private final Optional<EntityRef> entity;

  /// @param entity the body of the same name that documents speak of
  SourceProfiles(Handle handle, SourceCard card, Optional<EntityRef> entity) {
    this.handle = handle;
    this.card = card;
    this.entity = entity;
  }

  /// What documents say comes first, each statement once, then what people say, the latest first.
  List<SourceFact> facts() {
    Map<String, SourceFact> stated = new LinkedHashMap<>();
    for (SourceFact fact : told()) {
      stated.putIfAbsent(fact.trait() + " " + Slug.of(fact.value()), fact);
    }
    for (EntityView.Tie tie : ties()) {
      SourceFact fact = stated(tie);
      stated.putIfAbsent(fact.trait() + " " + Slug.of(fact.value()), fact);
    }
    var facts = new ArrayList<>(stated.values());
    facts.addAll(noted());
    return facts;
  }

  /// What texts say of the source by name, and what its own texts say of themselves.
  private List<SourceFact> told() {
    var cards = new Cards(handle);
    var paragraphs = new ParagraphNumbers(handle);
    return handle
        .createQuery(
            "SELECT w.* FROM source_words w JOIN documents d ON d.sha256 = w.document AND d.later IS NULL"
                + " WHERE w.slug = :id OR (w.slug IS NULL AND d.source = :id)"
                + " OR w.slug IN (SELECT e.id FROM entities e WHERE e.id = :entity)"
                + " ORDER BY w.confidence DESC, d.n, w.start_at LIMIT "
                + PASSAGES)
        .bind("id", card.ref().id())
        .bind("entity", entity.map(EntityRef::id))
        .map((result, context) -> told(new Row(result), cards, paragraphs))
        .list();
  }

  private static SourceFact told(Row row, Cards cards, ParagraphNumbers paragraphs) {
    var passage =
        new Passage(
            new Sha256(row.text("document")),
            new Span(row.number("start_at"), row.number("end_at")));
    return new SourceFact(
        Worded.of(SourceTrait.class, row.text("trait")),
        row.text("value"),
        new SourceFact.Ground.Stated(
            cards.cite(passage, paragraphs.of(passage)), row.text("rule")));
  }

  private List<EntityView.Tie> ties() {
    return entity.stream()
        .flatMap(e ->
            new Items(handle)
                    .where(
                        "f.catalogue = 'relations' AND f.type IN ('owner_of', 'publisher_of') AND f.to_whom = :id",
                        "d.n, f.ordinal",
                        50,
                        Map.of("id", e.id()))
                    .stream())
        .flatMap(item -> Entities.tie(item).stream())
        .toList();
  }

  private static SourceFact stated(EntityView.Tie tie) {
    return new SourceFact(
        tie.type() == Relation.Type.OWNER_OF ? SourceTrait.OWNER : SourceTrait.AFFILIATION,
        tie.subject().name(),
        new SourceFact.Ground.Stated(
            tie.item().cited(), tie.item().noted().found().finding().grounds().rule()));
  }

  private List<SourceFact> noted() {
    return handle
        .createQuery(
            "SELECT n.*, n.line = (SELECT max(m.line) FROM source_notes m WHERE m.source = n.source AND m.trait = n.trait) AS stands"
                + " FROM source_notes n WHERE n.source = ? ORDER BY n.line DESC")
        .bind(0, card.ref().id())
        .map((result, context) -> noted(new Row(result)))
        .list();
  }

  private static SourceFact noted(Row row) {
    return new SourceFact(
        Worded.of(SourceTrait.class, row.text("trait")),
        row.text("value"),
        new SourceFact.Ground.Noted(
            row.text("by"), Instant.parse(row.text("at")), row.text("reason"), row.flag("stands")));
  }

  /// Whom its texts have their words from, by how many of its voices.
  List<SourceView.Authority> authorities() {
    return handle
        .createQuery(
            """
            SELECT n.id, n.name, n.type, count(DISTINCT d.voice) AS voices FROM documents d
              JOIN rests r ON r.document = d.sha256
              JOIN entity_names m ON m.document = r.document AND m.name = r.authority
              JOIN entities n ON n.id = m.entity
            WHERE d.source = :source AND d.later IS NULL
            GROUP BY n.id ORDER BY voices DESC, sum(r.share) DESC, n.name LIMIT :most\
            """)
        .bind("source", card.ref().id())
        .bind("most", AUTHORITIES)
        .map((result, context) -> {
          var row = new Row(result);
          return new SourceView.Authority(Entities.ref(row), row.number("voices"));
        })
        .list();
  }

  /// All that people noted of sources, in the order they did.
  static List<SourceNote> notes(Handle handle) {
    return handle
        .createQuery("SELECT * FROM source_notes ORDER BY line")
        .map((result, context) -> {
          var row = new Row(result);
          return new SourceNote(
              row.text("source"),
              Worded.of(SourceTrait.class, row.text("trait")),
              row.text("value"),
              row.text("reason"),
              row.text("by"),
              Instant.parse(row.text("at")));
        })
        .list();
  }
}
