package org.onrecord.store.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Aspect;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Worded;
import org.onrecord.store.change.Links;
import org.onrecord.store.sql.Bulk;
import org.onrecord.store.sql.Row;

/// What is kept of one lining up for the next, so that only what changed need be compared.
final class Remembered {
  private static final String PASSAGES = "a_document, a_start, a_end, b_document, b_start, b_end";

  private final Handle handle;

  Remembered(Handle handle) {
    this.handle = handle;
  }

  /// Takes in what was compared, in place of what was there about the same documents.
  void write(Links.Extent extent) {
    if (extent.whole()) {
      handle.execute("DELETE FROM standings");
      handle.execute("DELETE FROM told");
      handle.execute(
          "INSERT OR REPLACE INTO facts SELECT 'compared', count(*) FROM documents WHERE later IS NULL");
    } else {
      forget(extent);
    }
    var standings =
        new Bulk(handle, "INSERT OR REPLACE INTO standings VALUES (:document, :compared, :shown)");
    for (Links.Standing standing : extent.standings()) {
      standings
          .bind("document", standing.document().hex())
          .bind("compared", standing.compared())
          .bind("shown", standing.shown())
          .add();
    }
    standings.end();
    told(extent.told());
  }

  private void forget(Links.Extent extent) {
    handle.execute("CREATE TEMP TABLE forgotten (id TEXT PRIMARY KEY) WITHOUT ROWID");
    handle.execute(
        "INSERT INTO forgotten SELECT s.document FROM standings s LEFT JOIN documents d ON d.sha256 = s.document"
            + " WHERE d.sha256 IS NULL OR d.later IS NOT NULL");
    handle.execute("DELETE FROM standings WHERE document IN (SELECT id FROM forgotten)");
    var rows = new Bulk(handle, "INSERT OR IGNORE INTO forgotten VALUES (?)");
    extent.compared().forEach(document -> rows.bind(0, document.hex()).add());
    rows.end();
    handle.execute("DELETE FROM told WHERE a_document IN (SELECT id FROM forgotten)");
    handle.execute("DELETE FROM told WHERE b_document IN (SELECT id FROM forgotten)");
    handle.execute("DROP TABLE forgotten");
  }

  private void told(List<Links.Told> told) {
    var rows =
        new Bulk(
            handle,
            "INSERT INTO told (topic, stance, aspect, change, matter, why, score, "
                + PASSAGES
                + ") VALUES (:topic, :stance, :aspect, :change, :matter, :why, :score, :ad, :as, :ae, :bd, :bs, :be)");
    for (Links.Told each : told) {
      Pair pair = each.pair();
      rows.bind("topic", each.topic())
          .bind("stance", pair.stance().word())
          .bind("aspect", pair.aspect().word())
          .bind("change", pair.change())
          .bind("matter", pair.matter())
          .bind("why", pair.why())
          .bind("score", pair.score())
          .bind("ad", pair.a().document().hex())
          .bind("as", pair.a().at().start())
          .bind("ae", pair.a().at().end())
          .bind("bd", pair.b().document().hex())
          .bind("bs", pair.b().at().start())
          .bind("be", pair.b().at().end())
          .add();
    }
    rows.end();
  }

  Links.Known read() {
    return new Links.Known(documents(), standings(), reprints(), told());
  }

  private int documents() {
    return handle
        .createQuery("SELECT CAST(value AS INTEGER) FROM facts WHERE name = 'compared'")
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  private List<Links.Standing> standings() {
    return handle
        .createQuery("SELECT document, compared, shown FROM standings ORDER BY document")
        .map((result, context) ->
            new Links.Standing(
                new Sha256(result.getString(1)), result.getLong(2), result.getLong(3)))
        .list();
  }

  private record Two(String a, String b) {}

  private record Part(Two of, Reprint.Shared shared) {
    private static Part read(ResultSet row) throws SQLException {
      return new Part(
          new Two(row.getString(1), row.getString(2)),
          new Reprint.Shared(
              new Span(row.getInt(3), row.getInt(4)), new Span(row.getInt(5), row.getInt(6))));
    }
  }

  /// Documents that are one voice, with what they have in common.
  List<Reprint> reprints() {
    Map<Two, List<Reprint.Shared>> shared = new HashMap<>();
    handle
        .createQuery(
            "SELECT a, b, a_start, a_end, b_start, b_end FROM shared_passages ORDER BY a, b, a_start, b_start")
        .map((result, context) -> Part.read(result))
        .useIterator(parts ->
            parts.forEachRemaining(
                p -> shared.computeIfAbsent(p.of(), t -> new ArrayList<>()).add(p.shared())));
    return handle
        .createQuery("SELECT a, b, score FROM reprints ORDER BY a, b")
        .map((result, context) -> {
          var two = new Two(result.getString(1), result.getString(2));
          List<Reprint.Shared> parts = shared.getOrDefault(two, List.of());
          return new Reprint(new Sha256(two.a()), new Sha256(two.b()), result.getDouble(3), parts);
        })
        .list();
  }

  private List<Links.Told> told() {
    return handle
        .createQuery("SELECT * FROM told ORDER BY rowid")
        .map((result, context) -> told(new Row(result)))
        .list();
  }

  private static Links.Told told(Row row) {
    var pair =
        new Pair(
            Worded.of(Stance.class, row.text("stance")),
            Worded.of(Aspect.class, row.text("aspect")),
            row.number("change") == 1,
            row.text("matter"),
            row.text("why"),
            row.real("score"),
            passage(row, "a"),
            passage(row, "b"));
    return new Links.Told(pair, row.text("topic"));
  }

  private static Passage passage(Row row, String side) {
    return new Passage(
        new Sha256(row.text(side + "_document")),
        new Span(row.number(side + "_start"), row.number(side + "_end")));
  }
}
