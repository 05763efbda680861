package org.onrecord.store.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Finding;
import org.onrecord.model.Sha256;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Noted;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.Tally;
import org.onrecord.store.sql.Row;
import org.onrecord.store.sql.Several;
import org.onrecord.store.tables.DocumentRows;

/// Findings, with what the record makes of them.
final class NotedRows {
  /// What a [Noted] is read from.
  static final String COLUMNS =
      "f.*, w.name AS who_name, w.type AS who_type, t.name AS to_name, t.type AS to_type, m.title AS matter_title";

  private static final String FROM =
      " FROM findings f LEFT JOIN entities w ON w.id = f.who LEFT JOIN entities t ON t.id = f.to_whom"
          + " LEFT JOIN matters m ON m.id = f.matter";

  private final Handle handle;

  NotedRows(Handle handle) {
    this.handle = handle;
  }

  /// All findings of a document, in the order of the text.
  List<Noted> ofDocument(Sha256 document) {
    return handle
        .createQuery("SELECT " + COLUMNS + FROM + " WHERE f.document = ? ORDER BY f.ordinal")
        .bind(0, document.hex())
        .map((result, context) -> read(new Row(result)))
        .list();
  }

  /// Those of `ids` that there are, with what the record knows of them, in one question.
  Map<String, Noted> listNoted(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery("SELECT " + COLUMNS + FROM + " WHERE f.id IN " + Several.VALUES)
        .bind(0, Several.of(ids))
        .map((result, context) -> read(new Row(result)))
        .list()
        .stream()
        .collect(Collectors.toMap(noted -> noted.found().id(), noted -> noted));
  }

  /// Who speaks, promises, asks, asserts or is named in the findings of a document, by finding.
  Map<String, EntityRef> listWho(Sha256 document) {
    return handle
        .createQuery(
            "SELECT f.id AS finding, e.id, e.name, e.type FROM findings f JOIN entities e ON e.id = f.who WHERE f.document = ?")
        .bind(0, document.hex())
        .map((result, context) -> {
          var row = new Row(result);
          return Map.entry(row.text("finding"), Entities.ref(row));
        })
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Noted read(Row row) {
    return new Noted(
        DocumentRows.found(row),
        entity(row, "who", "who"),
        entity(row, "to_whom", "to"),
        row.find("matter").map(id -> new Ref(id, row.find("matter_title").orElse(id))),
        new Tally(row.number("agree"), row.number("contradict"), row.number("part")));
  }

  private static Optional<EntityRef> entity(Row row, String id, String prefix) {
    return row.find(prefix + "_name")
        .map(name ->
            new EntityRef(
                row.text(id),
                name,
                Worded.of(Finding.Name.Type.class, row.text(prefix + "_type"))));
  }
}
