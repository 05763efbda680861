package org.onrecord.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// Writes what the documents say together, and all that follows from it in the tables.
///
/// The order matters: voices first, since everything else is counted in voices.
final class LinkWriter {
  private static final String[] TABLES = {
    "mentions",
    "entity_names",
    "shared_passages",
    "reprints",
    "pairs",
    "matters",
    "series",
    "entities"
  };

  private final Handle handle;

  LinkWriter(Handle handle) {
    this.handle = handle;
  }

  void write(Links links) {
    clear();
    voices(links.voices());
    reprints(links.reprints());
    run(LinkSql.COPIES);
    entities(links.entities());
    matters(links.matters());
    series(links.series());
    LinkSql.COUNTS.forEach(this::run);
  }

  private void clear() {
    for (String table : TABLES) {
      run("DELETE FROM " + table);
    }
    run(
        "UPDATE documents SET voice = sha256, voice_documents = 1 WHERE voice_documents <> 1 OR voice <> sha256");
    run(
        "UPDATE findings SET who = NULL, to_whom = NULL, copy_of = NULL, matter = NULL, series = NULL, agree = 0, contradict = 0,"
            + " part = 0");
  }

  private void voices(List<Links.Voice> voices) {
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE documents SET voice = :voice, voice_documents = :size WHERE sha256 = :sha256");
    for (Links.Voice voice : voices) {
      int size = voice.others().size() + 1;
      batch
          .bind("voice", voice.earliest().hex())
          .bind("size", size)
          .bind("sha256", voice.earliest().hex())
          .add();
      for (Sha256 other : voice.others()) {
        batch
            .bind("voice", voice.earliest().hex())
            .bind("size", size)
            .bind("sha256", other.hex())
            .add();
      }
    }
    execute(batch);
  }

  private void reprints(List<Reprint> reprints) {
    PreparedBatch pairs = handle.prepareBatch("INSERT INTO reprints VALUES (:a, :b, :score)");
    PreparedBatch shared =
        handle.prepareBatch("INSERT INTO shared_passages VALUES (:a, :b, :as, :ae, :bs, :be)");
    for (Reprint reprint : reprints) {
      pairs
          .bind("a", reprint.a().hex())
          .bind("b", reprint.b().hex())
          .bind("score", reprint.score())
          .add();
      for (Reprint.Shared s : reprint.shared()) {
        shared
            .bind("a", reprint.a().hex())
            .bind("b", reprint.b().hex())
            .bind("as", s.inA().start())
            .bind("ae", s.inA().end())
            .bind("bs", s.inB().start())
            .bind("be", s.inB().end())
            .add();
      }
    }
    execute(pairs);
    execute(shared);
  }

  private void entities(List<Links.Entity> entities) {
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO entities VALUES (:id, :name, :type, upper(substr(:name, 1, 1)), :office, 0, 0, 0, 0, 0, 0)");
    PreparedBatch names =
        handle.prepareBatch("INSERT INTO entity_names VALUES (:entity, :document, :name)");
    for (Links.Entity entity : entities) {
      rows.bind("id", entity.id())
          .bind("name", entity.name())
          .bind("type", entity.type().word())
          .bind("office", entity.office())
          .add();
      for (Links.Member member : entity.members()) {
        names
            .bind("entity", entity.id())
            .bind("document", member.document().hex())
            .bind("name", member.name())
            .add();
      }
    }
    execute(rows);
    execute(names);
    LinkSql.ENTITIES.forEach(this::run);
  }

  private void matters(List<Links.Matter> matters) {
    PreparedBatch rows =
        handle.prepareBatch("INSERT INTO matters VALUES (:id, :title, 0, 0, 0, 0, 0, 0, '', NULL)");
    PreparedBatch pairs =
        handle.prepareBatch(
            "INSERT INTO pairs (matter, stance, why, score, a_document, a_start, a_end, a_paragraph, b_document, b_start, b_end,"
                + " b_paragraph, counted) VALUES (:matter, :stance, :why, :score, :ad, :as, :ae, :ap, :bd, :bs, :be, :bp, 1)");
    var numbers = new ParagraphNumbers(handle);
    for (Links.Matter matter : matters) {
      rows.bind("id", matter.id()).bind("title", matter.title()).add();
      for (Pair pair : matter.pairs()) {
        pairs
            .bind("matter", matter.id())
            .bind("stance", pair.stance().word())
            .bind("why", pair.why())
            .bind("score", pair.score())
            .bind("ad", pair.a().document().hex())
            .bind("as", pair.a().at().start())
            .bind("ae", pair.a().at().end())
            .bind("ap", numbers.of(pair.a()))
            .bind("bd", pair.b().document().hex())
            .bind("bs", pair.b().at().start())
            .bind("be", pair.b().at().end())
            .bind("bp", numbers.of(pair.b()))
            .add();
      }
    }
    execute(rows);
    execute(pairs);
    LinkSql.MATTERS.forEach(this::run);
  }

  private void series(List<Links.Series> series) {
    PreparedBatch rows =
        handle.prepareBatch("INSERT INTO series VALUES (:id, :title, :unit, 0, 0, 0, 0, 0, 0)");
    PreparedBatch members =
        handle.prepareBatch("UPDATE findings SET series = :series WHERE id = :finding");
    for (Links.Series each : series) {
      rows.bind("id", each.id()).bind("title", each.title()).bind("unit", each.unit()).add();
      each.findings()
          .forEach(finding -> members.bind("series", each.id()).bind("finding", finding).add());
    }
    execute(rows);
    execute(members);
  }

  private void run(String sql) {
    handle.execute(sql);
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
