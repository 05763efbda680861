package org.onrecord.store.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Worded;
import org.onrecord.model.view.SourceFact;
import org.onrecord.model.view.SourcePair;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.SourceCard;
import org.onrecord.model.view.card.Tally;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;

/// Who publishes, and how sources stand to each other.
public final class Sources {
  private static final Filter LIST =
      new Filter("FROM sources s", "s.documents > 0", "lower(s.name)", Map.of());
  private static final String PAIRS =
      "SELECT p.*, a.name AS x_name, b.name AS y_name FROM source_pairs p JOIN sources a ON a.id = p.x"
          + " JOIN sources b ON b.id = p.y WHERE ";
  private static final String OPPOSED = " ORDER BY p.contradict DESC, p.agree DESC, x_name, y_name";

  /// More pairs of sources than these are nobody's map.
  private static final int MOST_PAIRS = 2000;

  private static final String COLUMNS =
      "s.*, coalesce("
          + "(SELECT n.value FROM source_notes n WHERE n.source = s.id AND n.trait = 'kind' ORDER BY n.line DESC LIMIT 1),"
          + " (SELECT w.value FROM source_words w JOIN documents d ON d.sha256 = w.document AND d.later IS NULL"
          + " WHERE w.slug = s.id AND w.trait = 'kind' ORDER BY w.confidence DESC, w.rowid LIMIT 1)) AS kind";

  /// The body that is called as a source is.
  public static final String BODY =
      "SELECT DISTINCT e.id, e.name, e.type FROM entities e JOIN entity_names n ON n.entity = e.id"
          + " WHERE lower(n.name) = lower(?) AND e.type = 'organisation' ORDER BY e.voices DESC LIMIT 1";

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
        new Paged(handle, LIST).page(COLUMNS, query, order + ", s.id", Sources::card);
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
    return card(id).map(this::view);
  }

  /// What is known of a source, without what it has to do with others.
  List<SourceFact> facts(String id) {
    return card(id)
        .map(card -> new SourceProfiles(handle, card, entity(card)).facts())
        .orElse(List.of());
  }

  private Optional<SourceCard> card(String id) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM sources s WHERE s.id = ? AND s.documents > 0")
        .bind(0, id)
        .map((result, context) -> card(new Row(result)))
        .findOne();
  }

  private SourceView view(SourceCard card) {
    Optional<EntityRef> entity = entity(card);
    var profile = new SourceProfiles(handle, card, entity);
    return new SourceView(
        card,
        entity,
        profile.facts(),
        profile.authorities(),
        pairs(card.ref().id()),
        sharers(card.ref().id()));
  }

  private Optional<EntityRef> entity(SourceCard card) {
    return handle
        .createQuery(BODY)
        .bind(0, card.ref().label())
        .map((result, context) -> Entities.ref(new Row(result)))
        .findOne();
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
        row.find("kind").filter(k -> !k.isEmpty()).map(k -> Worded.of(SourceKind.class, k)),
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
