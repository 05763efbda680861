package org.onrecord.store.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Analysis;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.SourceNote;
import org.onrecord.model.Worded;
import org.onrecord.store.sql.Row;
import org.onrecord.store.tables.SourceRows;

/// What is known of sources, beside the pages about them: what documents and people say of them,
/// and how they are shared. Safe for many threads.
public final class StoredSources {
  private final Jdbi jdbi;

  StoredSources(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// The id of the source that publishes `document`.
  public String publisherOf(Sha256 document) {
    return ask(h ->
        h.createQuery("SELECT source FROM documents WHERE sha256 = ?")
            .bind(0, document.hex())
            .mapTo(String.class)
            .one());
  }

  /// What `document` says of sources, and whom it has its words from.
  public Analysis words(Sha256 document) {
    return ask(h -> {
      var rows = new SourceRows(h);
      return new Analysis(List.of(), rows.descriptions(document), rows.rests(document));
    });
  }

  /// What people say of sources, in the order they said it.
  public List<SourceNote> notes() {
    return ask(SourceProfiles::notes);
  }

  /// How sources are shared, where somebody decided, by their ids.
  public Map<String, Sharing> sharing() {
    var settings = new TreeMap<String, Sharing>();
    ask(h ->
            h.createQuery("SELECT source, setting FROM sharing")
                .map((result, context) -> {
                  var row = new Row(result);
                  return Map.entry(
                      row.text("source"), Worded.of(Sharing.class, row.text("setting")));
                })
                .list())
        .forEach(e -> settings.put(e.getKey(), e.getValue()));
    return settings;
  }

  private <T> T ask(Function<Handle, T> question) {
    return jdbi.inTransaction(question::apply);
  }
}
