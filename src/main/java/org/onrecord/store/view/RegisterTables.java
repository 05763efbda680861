package org.onrecord.store.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.Mentions;
import org.onrecord.store.sql.Row;
import org.onrecord.store.sql.Several;
import org.onrecord.store.tables.MentionRows;

/// The register's tables, for readers. Objects and changes come as the JSON they were kept in.
public final class RegisterTables {
  private final Handle handle;

  RegisterTables(Handle handle) {
    this.handle = handle;
  }

  /// Its lists.
  public RegisterLists lists() {
    return new RegisterLists(handle);
  }

  /// What it rests on in the texts.
  public RegisterTexts texts() {
    return new RegisterTexts(handle);
  }

  /// The objects that were made of `findings`, or in which they are one more saying.
  public Map<String, String> objectsOf(Collection<String> findings) {
    var objects = new LinkedHashMap<String, String>();
    if (!findings.isEmpty()) {
      handle
          .createQuery(
              "SELECT finding, id FROM register WHERE finding IN %1$s UNION SELECT finding, object FROM register_sayings WHERE finding IN %1$s"
                  .formatted(Several.values("findings")))
          .bind("findings", Several.of(findings))
          .map((result, context) -> {
            var row = new Row(result);
            return Map.entry(row.text("finding"), row.text("id"));
          })
          .forEach(e -> objects.put(e.getKey(), e.getValue()));
    }
    return objects;
  }

  /// All that [#objectsOf] and [#listIn] could answer, in short.
  public Mentions mentions() {
    return new MentionRows(handle).read();
  }

  /// What objects are called, by their ids.
  public Map<String, String> names(Collection<String> ids) {
    var names = new LinkedHashMap<String, String>();
    if (!ids.isEmpty()) {
      handle
          .createQuery(
              "SELECT id, CASE type WHEN 'institution' THEN who ELSE what END AS name FROM register WHERE id IN "
                  + Several.VALUES)
          .bind(0, Several.of(ids))
          .map((result, context) -> {
            var row = new Row(result);
            return Map.entry(row.text("id"), row.text("name"));
          })
          .forEach(e -> names.put(e.getKey(), e.getValue()));
    }
    return names;
  }

  /// Every object, in the order they were opened.
  public List<String> all() {
    return handle
        .createQuery("SELECT dossier FROM register ORDER BY entry")
        .mapTo(String.class)
        .list();
  }

  public Optional<String> find(String id) {
    return all("SELECT dossier FROM register WHERE id = ?", id).stream().findFirst();
  }

  /// What was done in these entries.
  public List<String> acts(Collection<Long> entries) {
    return entries.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "SELECT change FROM register_history WHERE entry IN "
                    + Several.VALUES
                    + " ORDER BY entry")
            .bind(0, Several.of(entries))
            .mapTo(String.class)
            .list();
  }

  /// The entries in which something was done.
  public Set<Long> entries() {
    return handle
        .createQuery("SELECT entry FROM register_history")
        .mapTo(Long.class)
        .collect(Collectors.toSet());
  }

  /// All that was done to one object, in order.
  public List<String> historyOf(String object) {
    return all(
        "SELECT h.change FROM register_history h JOIN register_history_objects o ON o.entry = h.entry WHERE o.object = ? ORDER BY h.entry",
        object);
  }

  /// Objects that quote a document.
  public List<String> listIn(Sha256 document) {
    return all(
        "SELECT r.dossier FROM register r WHERE r.id IN (SELECT p.object FROM register_passages p WHERE p.document = ?) ORDER BY r.entry",
        document.hex());
  }

  private List<String> all(String sql, String value) {
    return handle.createQuery(sql).bind(0, value).mapTo(String.class).list();
  }

  /// What stands around the objects; empty before the first act.
  public Optional<String> around() {
    return handle.createQuery("SELECT register FROM register_around").mapTo(String.class).findOne();
  }

  /// For each object that is open, what each judge said before they could see another.
  public List<List<Map<String, String>>> independent() {
    var byObject = new LinkedHashMap<String, Map<String, Map<String, String>>>();
    handle
        .createQuery(
            "SELECT j.object, j.id, g.axis, g.first FROM register_judgements j JOIN register_ratings g ON g.judgement = j.id"
                + " WHERE g.first IS NOT NULL ORDER BY j.object, j.entry, j.id")
        .map((result, context) -> {
          var row = new Row(result);
          return List.of(row.text("object"), row.text("id"), row.text("axis"), row.text("first"));
        })
        .forEach(r ->
            byObject
                .computeIfAbsent(r.get(0), o -> new LinkedHashMap<>())
                .computeIfAbsent(r.get(1), o -> new TreeMap<>())
                .put(r.get(2), r.get(3)));
    var all = new ArrayList<List<Map<String, String>>>();
    byObject.values().forEach(judges -> all.add(List.copyOf(judges.values())));
    return all;
  }
}
