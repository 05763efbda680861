package org.onrecord.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.SourceNote;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Worded;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Ref;
import org.onrecord.model.view.Sort;
import org.onrecord.model.view.SourceCard;
import org.onrecord.model.view.SourceFact;
import org.onrecord.model.view.SourcePair;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.Tally;

/// Who publishes, and how sources stand to each other.
final class Sources {
  private static final Filter LIST =
      new Filter("FROM sources s", "s.documents > 0", "lower(s.name)", Map.of());
  private static final String PAIRS =
      "SELECT p.*, a.name AS x_name, b.name AS y_name FROM source_pairs p JOIN sources a ON a.id = p.x"
          + " JOIN sources b ON b.id = p.y WHERE ";
  private static final String OPPOSED = " ORDER BY p.contradict DESC, p.agree DESC, x_name, y_name";

  /// More pairs of sources than these are nobody's map.
  private static final int MOST_PAIRS = 2000;

  private final Handle handle;

  Sources(Handle handle) {
    this.handle = handle;
  }

  Listed<SourceCard> list(Query query) {
    String order =
        switch (query.sort().orElse(Sort.MOST_VOICES)) {
          case NAME -> "s.stated DESC, s.name";
          case MOST_CONTESTED -> "s.contradict DESC, s.stated DESC, s.name";
          case MOST_VOICES, SUREST, NEWEST, OLDEST, DATE, VALUE ->
              "s.stated DESC, s.documents DESC, s.name";
        };
    Listed<SourceCard> page =
        new Paged(handle, LIST).page("s.*", query, order + ", s.id", Sources::card);
    return new Listed<>(
        page.rows(),
        page.total(),
        count("DISTINCT d.voice", query),
        count("*", query),
        page.facets());
  }

  /// Of the documents of the listed sources; several sources may share a voice.
  private int count(String what, Query query) {
    String sql =
        "SELECT count(%s) FROM documents d WHERE d.later IS NULL AND d.source IN (SELECT s.id %s)"
            .formatted(what, LIST.rows(query));
    return LIST.bind(handle.createQuery(sql), query).mapTo(Integer.class).one();
  }

  Optional<SourceView> find(String id) {
    return handle
        .createQuery("SELECT * FROM sources WHERE id = ? AND documents > 0")
        .bind(0, id)
        .map((result, context) -> card(new Row(result)))
        .findOne()
        .map(card -> new SourceView(card, entity(card), facts(card), pairs(id), sharers(id)));
  }

  private Optional<EntityRef> entity(SourceCard card) {
    return handle
        .createQuery(
            "SELECT DISTINCT e.id, e.name, e.type FROM entities e JOIN entity_names n ON n.entity = e.id"
                + " WHERE lower(n.name) = lower(?) AND e.type = 'organisation' ORDER BY e.voices DESC LIMIT 1")
        .bind(0, card.ref().label())
        .map((result, context) -> Entities.ref(new Row(result)))
        .findOne();
  }

  /// What documents say comes first, then what people say, the latest first.
  private List<SourceFact> facts(SourceCard card) {
    var facts = new ArrayList<SourceFact>();
    owners(card).forEach(tie -> facts.add(stated(tie)));
    facts.addAll(
        handle
            .createQuery(
                "SELECT n.*, n.line = (SELECT max(m.line) FROM source_notes m WHERE m.source = n.source AND m.trait = n.trait) AS stands"
                    + " FROM source_notes n WHERE n.source = ? ORDER BY n.line DESC")
            .bind(0, card.ref().id())
            .map((result, context) -> noted(new Row(result)))
            .list());
    return facts;
  }

  private static SourceFact stated(EntityView.Tie tie) {
    return new SourceFact(
        tie.type() == Relation.Type.OWNER_OF ? SourceTrait.OWNER : SourceTrait.AFFILIATION,
        tie.subject().name(),
        new SourceFact.Ground.Stated(
            tie.item().cited(), tie.item().noted().found().finding().grounds().rule()));
  }

  /// All notes, in the order they were made.
  List<SourceNote> notes() {
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

  private static SourceFact noted(Row row) {
    return new SourceFact(
        Worded.of(SourceTrait.class, row.text("trait")),
        row.text("value"),
        new SourceFact.Ground.Noted(
            row.text("by"), Instant.parse(row.text("at")), row.text("reason"), row.flag("stands")));
  }

  private List<EntityView.Tie> owners(SourceCard card) {
    return entity(card).stream()
        .flatMap(e ->
            new Findings(handle, java.time.LocalDate.EPOCH)
                    .where(
                        "f.kind = 'relation' AND f.type IN ('owner_of', 'publisher_of') AND f.to_whom = :id",
                        "d.n, f.ordinal",
                        50,
                        Map.of("id", e.id()))
                    .stream())
        .flatMap(item -> Entities.tie(item).stream())
        .toList();
  }

  private List<SourcePair> pairs(String id) {
    return handle
        .createQuery(PAIRS + "p.x = ?" + OPPOSED + " LIMIT " + MOST_PAIRS)
        .bind(0, id)
        .map((result, context) -> pair(new Row(result)))
        .list();
  }

  List<SourcePair> agreement() {
    return handle
        .createQuery(PAIRS + "p.x < p.y" + OPPOSED + " LIMIT " + MOST_PAIRS)
        .map((result, context) -> pair(new Row(result)))
        .list();
  }

  private List<Ref> sharers(String id) {
    return handle
        .createQuery(
            "SELECT DISTINCT s.id, s.name FROM documents d JOIN documents o ON o.voice = d.voice AND o.later IS NULL"
                + " JOIN sources s ON s.id = o.source WHERE d.source = :id AND d.later IS NULL AND o.source <> :id ORDER BY s.name")
        .bind("id", id)
        .map((result, context) -> new Ref(new Row(result).text("id"), new Row(result).text("name")))
        .list();
  }

  private static SourceCard card(Row row) {
    return new SourceCard(
        new Ref(row.text("id"), row.text("name")),
        row.flag("stated"),
        row.number("documents"),
        row.number("voices"),
        row.number("alone"),
        row.number("paid"),
        tally(row));
  }

  private static SourcePair pair(Row row) {
    return new SourcePair(
        new Ref(row.text("x"), row.text("x_name")),
        new Ref(row.text("y"), row.text("y_name")),
        tally(row));
  }

  private static Tally tally(Row row) {
    return new Tally(row.number("agree"), row.number("contradict"), row.number("part"));
  }
}
