package org.onrecord.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.model.Analysis;
import org.onrecord.model.RestsOn;
import org.onrecord.model.Sha256;
import org.onrecord.model.SourceDescription;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Span;
import org.onrecord.model.Worded;
import org.onrecord.store.sql.Row;

/// What documents say of sources, and whom they have their words from.
public final class SourceRows {
  private final Handle handle;

  public SourceRows(Handle handle) {
    this.handle = handle;
  }

  /// What `analysis` found in the document.
  public void write(Sha256 document, Analysis analysis) {
    if (!analysis.descriptions().isEmpty()) {
      PreparedBatch words =
          handle.prepareBatch("INSERT INTO source_words VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      analysis.descriptions().forEach(description -> add(words, document, description));
      words.execute();
    }
    if (!analysis.restsOn().isEmpty()) {
      PreparedBatch rests = handle.prepareBatch("INSERT INTO rests VALUES (?, ?, ?, ?, ?, ?, ?)");
      analysis.restsOn().forEach(each -> add(rests, document, each));
      rests.execute();
    }
  }

  private static void add(PreparedBatch batch, Sha256 document, SourceDescription description) {
    batch
        .bind(0, document.hex())
        .bind(1, description.source())
        .bind(2, description.source().map(Slug::of))
        .bind(3, description.trait().word())
        .bind(4, description.value())
        .bind(5, description.at().start())
        .bind(6, description.at().end())
        .bind(7, description.grounds().confidence())
        .bind(8, description.grounds().rule())
        .bind(9, FindingColumns.cues(description.grounds()))
        .add();
  }

  private static void add(PreparedBatch batch, Sha256 document, RestsOn rests) {
    for (Span passage : rests.passages()) {
      batch
          .bind(0, document.hex())
          .bind(1, rests.authority())
          .bind(2, rests.named() ? 1 : 0)
          .bind(3, rests.speaksFor())
          .bind(4, rests.share())
          .bind(5, passage.start())
          .bind(6, passage.end())
          .add();
    }
  }

  /// What `document` says of sources, in the order of the text.
  public List<SourceDescription> descriptions(Sha256 document) {
    return handle
        .createQuery("SELECT * FROM source_words WHERE document = ? ORDER BY start_at, rowid")
        .bind(0, document.hex())
        .map((result, context) -> description(new Row(result)))
        .list();
  }

  private static SourceDescription description(Row row) {
    return new SourceDescription(
        new Span(row.number("start_at"), row.number("end_at")),
        row.find("source"),
        Worded.of(SourceTrait.class, row.text("trait")),
        row.text("value"),
        FindingColumns.grounds(row));
  }

  /// Whom `document` has its words from, the one on whom most rests first.
  public List<RestsOn> rests(Sha256 document) {
    Map<String, RestsOn> all = new LinkedHashMap<>();
    handle
        .createQuery("SELECT * FROM rests WHERE document = ? ORDER BY share DESC, rowid")
        .bind(0, document.hex())
        .map((result, context) -> rests(new Row(result)))
        .list()
        .forEach(each -> all.merge(each.authority(), each, RestsOn::with));
    return List.copyOf(all.values());
  }

  private static RestsOn rests(Row row) {
    Optional<String> speaksFor = row.find("speaks_for");
    return new RestsOn(
        row.text("authority"),
        row.flag("named"),
        speaksFor,
        List.of(new Span(row.number("start_at"), row.number("end_at"))),
        row.real("share"));
  }
}
