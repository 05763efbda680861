package org.onrecord.desk.lineup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.work.Progress;
import org.onrecord.desk.work.Room;
import org.onrecord.index.Card;
import org.onrecord.index.SearchIndex;
import org.onrecord.match.Before;
import org.onrecord.match.Lineup;
import org.onrecord.match.Matcher;
import org.onrecord.model.Document;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.Links;
import org.onrecord.store.view.StoredRecord;

/// What the documents of a record say together, from the tables and back into them. The documents
/// pass by one at a time.
public final class Linking {
  private final RecordStore store;
  private final Path folder;
  private final Room room;

  public Linking(RecordStore store, Path folder, Room room) {
    this.store = store;
    this.folder = folder;
    this.room = room;
  }

  /// From so many documents on only what an addition touches is compared; below, everything is, so
  /// that what smaller records say does not depend on the order and portions in which they came.
  private static final int LARGE = 1000;

  /// How much a record may grow before everything is compared anew, with what words tell by then.
  private static final double GROWTH = 1.5;

  /// What is to be written into the tables, after something came in; only reads them.
  public Links compare(Progress progress) {
    int documents = store.countDocuments();
    Links.Known known =
        documents < LARGE
            ? new Links.Known(0, List.of(), List.of(), List.of())
            : store.precises().known();
    boolean whole = documents < LARGE || documents > GROWTH * known.documents();
    return links(progress, whole ? Before.NOTHING : Remembering.before(known));
  }

  /// What the documents say together.
  private Links links(Progress progress, Before before) {
    room.clearAll();
    int documents = store.countDocuments();
    progress.begin("lining up", 2L * documents);
    var library =
        new TablesLibrary(
            store,
            documents >= LARGE,
            () -> {
              progress.step();
              room.clear();
            });
    Lineup lineup = Matcher.lineUp(library, before);
    Links links = new LinksOf(lineup, Remembering.extent(before, lineup), library).links();
    progress.end();
    return links;
  }

  /// Brings the index up to the tables: what changed since it was last done, or everything when
  /// there is no index of this version. Which documents are indexed is the caller's to note, when
  /// all indexes are.
  public void index(Progress progress) {
    try (var index = SearchIndex.open(Layout.index(folder))) {
      long generation = store.reader().generation();
      if (index.applied() == generation) {
        return;
      }
      if (index.applied() == 0) {
        indexAll(index, progress);
      } else {
        indexChanges(index, progress);
      }
      index.commit(generation);
      progress.end();
    }
  }

  private void indexAll(SearchIndex index, Progress progress) {
    progress.begin("indexing", store.countDocuments());
    StoredRecord reader = store.reader();
    index.clear();
    store.forEach((document, findings) -> {
      index.put(document, findings, card(reader, document));
      progress.step();
      room.clear();
    });
  }

  private void indexChanges(SearchIndex index, Progress progress) {
    List<Sha256> changed = store.listUnindexed();
    progress.begin("indexing", changed.size());
    StoredRecord reader = store.reader();
    List<Sha256> replaced =
        store.forEach(
            changed,
            (document, findings) -> {
              index.put(document, findings, card(reader, document));
              progress.step();
              room.clear();
            });
    replaced.forEach(index::delete);
  }

  private static Card card(StoredRecord reader, Document document) {
    DocumentCard card = reader.card(document.hash());
    Map<String, EntityRef> who = reader.listWho(document.hash());
    return new Card(card.source(), card.language(), year(card), card.paid(), card.voice(), who);
  }

  private static OptionalInt year(DocumentCard card) {
    return card.published()
        .flatMap(When::first)
        .map(day -> OptionalInt.of(day.getYear()))
        .orElse(OptionalInt.empty());
  }
}
