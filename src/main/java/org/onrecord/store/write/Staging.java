package org.onrecord.store.write;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.Stance;
import org.onrecord.store.change.Links;
import org.onrecord.store.sql.Bulk;
import org.onrecord.store.tables.Database;

/// Puts what the documents say together into temporary tables, `now_…` in `staging.sql`, so that it
/// can be compared with what the tables hold. Linear in the links.
final class Staging {
  private final Handle handle;

  Staging(Handle handle) {
    this.handle = handle;
  }

  void fill(Links links) {
    handle.createScript(Database.resource("staging.sql")).execute();
    documents(links.extent());
    voices(links.voices());
    reprints(links.reprints());
    entities(links.entities());
    matters(links.matters());
    series(links.series());
  }

  /// Those that were replaced since, too: nothing is to be left of them.
  private void documents(Links.Extent extent) {
    if (extent.whole()) {
      handle.execute("INSERT INTO now_documents SELECT sha256 FROM documents");
      return;
    }
    handle.execute(
        "INSERT INTO now_documents SELECT s.document FROM standings s LEFT JOIN documents d ON d.sha256 = s.document"
            + " WHERE d.sha256 IS NULL OR d.later IS NOT NULL");
    var rows = new Bulk(handle, "INSERT OR IGNORE INTO now_documents VALUES (?)");
    extent.shown().forEach(document -> rows.bind(0, document.hex()).add());
    rows.end();
  }

  private void voices(List<Links.Voice> voices) {
    var rows = new Bulk(handle, "INSERT INTO now_voices VALUES (:document, :voice, :documents)");
    for (Links.Voice voice : voices) {
      int size = voice.others().size() + 1;
      voice(rows, voice.earliest(), voice.earliest(), size);
      voice.others().forEach(other -> voice(rows, other, voice.earliest(), size));
    }
    rows.end();
  }

  private static void voice(Bulk rows, Sha256 document, Sha256 earliest, int size) {
    rows.bind("document", document.hex())
        .bind("voice", earliest.hex())
        .bind("documents", size)
        .add();
  }

  private void reprints(List<Reprint> reprints) {
    var pairs = new Bulk(handle, "INSERT INTO now_reprints VALUES (:a, :b, :score)");
    var shared = new Bulk(handle, "INSERT INTO now_shared VALUES (:a, :b, :as, :ae, :bs, :be)");
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
    pairs.end();
    shared.end();
  }

  private void entities(List<Links.Entity> entities) {
    var rows = new Bulk(handle, "INSERT INTO now_entities VALUES (:id, :name, :type, :office)");
    var names = new Bulk(handle, "INSERT INTO now_names VALUES (:entity, :document, :name)");
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
    rows.end();
    names.end();
  }

  private void matters(List<Links.Matter> matters) {
    var rows = new Bulk(handle, "INSERT INTO now_matters VALUES (:id, :title)");
    var pairs =
        new Bulk(
            handle,
            "INSERT INTO now_pairs VALUES (:matter, :n, :stance, :aspect, :change, :why, :score, :ad, :as, :ae, :bd, :bs, :be)");
    for (Links.Matter matter : matters) {
      rows.bind("id", matter.id()).bind("title", matter.title()).add();
      int n = 0;
      for (Pair pair : matter.pairs()) {
        pairs
            .bind("matter", matter.id())
            .bind("n", ++n)
            .bind("stance", shown(pair).word())
            .bind("aspect", pair.aspect().word())
            .bind("change", pair.change())
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
    }
    rows.end();
    pairs.end();
  }

  private void series(List<Links.Series> series) {
    var rows = new Bulk(handle, "INSERT INTO now_series VALUES (:id, :title, :unit)");
    var members = new Bulk(handle, "INSERT OR IGNORE INTO now_members VALUES (:finding, :series)");
    for (Links.Series each : series) {
      rows.bind("id", each.id()).bind("title", each.title()).bind("unit", each.unit()).add();
      each.findings()
          .forEach(finding -> members.bind("finding", finding).bind("series", each.id()).add());
    }
    rows.end();
    members.end();
  }

  /// What may have changed between the texts is no contradiction; pages show it as change.
  private static Stance shown(Pair pair) {
    return pair.change() && pair.stance() == Stance.CONTRADICT ? Stance.PARTLY : pair.stance();
  }
}
