package org.onrecord.store.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Aspect;
import org.onrecord.model.Finding;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Worded;
import org.onrecord.store.change.Links;
import org.onrecord.store.sql.Row;

/// What the documents say together, read back from where [LinkWriter] put it.
public final class KeptLinks {
  private final Handle handle;

  public KeptLinks(Handle handle) {
    this.handle = handle;
  }

  /// All of it. O(links).
  public Links read() {
    return new Links(
        new Remembered(handle).reprints(),
        voices(),
        matters(),
        entities(),
        series(),
        Links.Extent.WHOLE);
  }

  /// The values of a query by their key, in the order of the rows.
  private <T> Map<String, List<T>> grouped(String sql, String key, Function<Row, T> value) {
    Map<String, List<T>> grouped = new LinkedHashMap<>();
    handle
        .createQuery(sql)
        .map((result, context) -> {
          var row = new Row(result);
          return new Keyed<>(row.text(key), value.apply(row));
        })
        .useIterator(rows ->
            rows.forEachRemaining(row ->
                grouped.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row.value())));
    return grouped;
  }

  private record Keyed<T>(String key, T value) {}

  private <T> List<T> all(String sql, Function<Row, T> value) {
    return handle.createQuery(sql).map((result, context) -> value.apply(new Row(result))).list();
  }

  private List<Links.Voice> voices() {
    return grouped(
            "SELECT voice, sha256 FROM documents WHERE later IS NULL AND voice_documents > 1"
                + " ORDER BY voice, sha256 <> voice, n",
            "voice",
            row -> new Sha256(row.text("sha256")))
        .values()
        .stream()
        .map(all -> new Links.Voice(all.getFirst(), all.subList(1, all.size())))
        .toList();
  }

  /// Those about which documents say something together, with the pairs. O(pairs).
  public List<Links.Matter> matters() {
    Map<String, List<Pair>> pairs =
        grouped("SELECT * FROM pairs ORDER BY matter, n", "matter", KeptLinks::pair);
    return all(
        "SELECT id, title FROM matters ORDER BY id",
        row -> {
          String id = row.text("id");
          return new Links.Matter(id, row.text("title"), pairs.getOrDefault(id, List.of()));
        });
  }

  private static Pair pair(Row row) {
    return new Pair(
        Worded.of(Stance.class, row.text("stance")),
        Worded.of(Aspect.class, row.text("aspect")),
        row.flag("change"),
        row.text("matter"),
        row.text("why"),
        row.real("score"),
        passage(row, "a"),
        passage(row, "b"));
  }

  private static Passage passage(Row row, String side) {
    return new Passage(
        new Sha256(row.text(side + "_document")),
        new Span(row.number(side + "_start"), row.number(side + "_end")));
  }

  private List<Links.Entity> entities() {
    Map<String, List<Links.Member>> members =
        grouped(
            "SELECT entity, document, name FROM entity_names ORDER BY entity, rowid",
            "entity",
            row -> new Links.Member(new Sha256(row.text("document")), row.text("name")));
    return all(
        "SELECT id, name, type, office FROM entities ORDER BY id",
        row -> {
          String id = row.text("id");
          return new Links.Entity(
              id,
              row.text("name"),
              Worded.of(Finding.Name.Type.class, row.text("type")),
              row.find("office"),
              members.getOrDefault(id, List.of()));
        });
  }

  private List<Links.Series> series() {
    Map<String, List<String>> findings =
        grouped(
            "SELECT series, id FROM findings WHERE series IS NOT NULL ORDER BY series, id",
            "series",
            row -> row.text("id"));
    return all(
        "SELECT id, title, unit FROM series ORDER BY id",
        row -> {
          String id = row.text("id");
          return new Links.Series(
              id, row.text("title"), row.text("unit"), findings.getOrDefault(id, List.of()));
        });
  }
}
