package org.onrecord.store.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Finding;
import org.onrecord.model.Worded;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.ListedName;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.CalledRows;

/// People, organisations, groups and places.
final class Entities {
  /// Ties beyond this many would fill a page that nobody reads.
  private static final int TIES = 200;

  private static final Filter LIST =
      new Filter(
          "FROM entities e",
          "1",
          "lower(e.name)",
          Map.of(
              Facet.TYPE,
              Filter.Choice.of("e.type"),
              Facet.LETTER,
              Filter.Choice.labelled("e.letter", "e.letter")));

  private static final Pattern OTHERS = Pattern.compile("\u001f");

  private final Handle handle;

  Entities(Handle handle) {
    this.handle = handle;
  }

  Listed<EntityCard> list(Query query) {
    String order =
        switch (query.sort().orElse(Sort.MOST_VOICES)) {
          case NAME -> "e.name";
          case MOST_VOICES, SUREST, NEWEST, OLDEST, DATE, VALUE, MOST_CONTESTED ->
              "e.voices DESC, e.promised + e.asked + e.said + e.said_of + e.together DESC, e.name";
        };
    return new Paged(handle, LIST).page("e.*", query, order + ", e.id", Entities::card);
  }

  Optional<EntityView> find(String id) {
    return handle
        .createQuery("SELECT e.* FROM entities e WHERE e.id = ?")
        .bind(0, id)
        .map((result, context) -> card(new Row(result)))
        .findOne()
        .map(card -> new EntityView(card, ties(id), alike(card), listed(id)));
  }

  Optional<EntityRef> findRef(String id) {
    return handle
        .createQuery("SELECT id, name, type FROM entities WHERE id = ?")
        .bind(0, id)
        .map((result, context) -> ref(new Row(result)))
        .findOne();
  }

  /// Most have none, which two indexes tell at once.
  private boolean hasTies(String id) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT 1 FROM findings WHERE who = :id AND catalogue = 'relations')"
                + " OR EXISTS (SELECT 1 FROM findings WHERE to_whom = :id AND catalogue = 'relations')")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /// What documents state of its ties and of the ties of those it is tied to.
  private List<EntityView.Tie> ties(String id) {
    if (!hasTies(id)) {
      return List.of();
    }
    String near =
        "(SELECT f2.to_whom FROM findings f2 WHERE f2.catalogue = 'relations' AND f2.who = :id AND f2.to_whom IS NOT NULL"
            + " UNION SELECT f3.who FROM findings f3 WHERE f3.catalogue = 'relations' AND f3.to_whom = :id AND f3.who IS NOT NULL)";
    String related =
        "(SELECT r.rowid FROM findings r WHERE r.who = :id AND r.catalogue = 'relations'"
            + " UNION SELECT r.rowid FROM findings r WHERE r.to_whom = :id AND r.catalogue = 'relations'"
            + " UNION SELECT r.rowid FROM findings r WHERE r.catalogue = 'relations' AND r.to_whom IS NOT NULL AND r.who IN "
            + near
            + " UNION SELECT r.rowid FROM findings r WHERE r.catalogue = 'relations' AND r.to_whom IN "
            + near
            + ")";
    String condition = "f.rowid IN " + related + " AND +f.copy_of IS NULL AND f.who IS NOT NULL";
    List<Item> items =
        new Items(handle)
            .where(
                condition,
                "CASE WHEN :id IN (f.who, f.to_whom) THEN 0 ELSE 1 END, d.n, f.ordinal",
                TIES,
                Map.of("id", id));
    return items.stream().flatMap(item -> tie(item).stream()).toList();
  }

  static Optional<EntityView.Tie> tie(Item item) {
    var relation = (Finding.Relation) item.noted().found().finding();
    return item.noted()
        .who()
        .map(subject ->
            new EntityView.Tie(
                subject,
                relation.type(),
                item.noted().toWhom(),
                relation
                    .value()
                    .or(() ->
                        item.noted().toWhom().isPresent() ? Optional.empty() : relation.object()),
                item));
  }

  /// As lists of people have it.
  private List<ListedName> listed(String id) {
    List<String> written =
        handle
            .createQuery("SELECT DISTINCT name FROM entity_names WHERE entity = ? ORDER BY name")
            .bind(0, id)
            .mapTo(String.class)
            .list();
    return new CalledRows(handle).of(written);
  }

  /// Others that share the last word of the name.
  private List<EntityRef> alike(EntityCard card) {
    String name = card.ref().name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return handle
        .createQuery(
            "SELECT id, name, type FROM entities WHERE id <> :id AND type = :type AND last = :last ORDER BY name LIMIT 12")
        .bind("id", card.ref().id())
        .bind("type", card.ref().type().word())
        .bind("last", last)
        .map((result, context) -> ref(new Row(result)))
        .list();
  }

  private static EntityCard card(Row row) {
    return new EntityCard(
        ref(row),
        OTHERS.splitAsStream(row.text("others")).filter(name -> !name.isBlank()).toList(),
        row.find("office"),
        row.number("documents"),
        row.number("voices"),
        row.number("promised"),
        row.number("asked"),
        row.number("said"),
        row.number("said_of"),
        row.number("together"));
  }

  static EntityRef ref(Row row) {
    return new EntityRef(
        row.text("id"), row.text("name"), Worded.of(Finding.Name.Type.class, row.text("type")));
  }
}
