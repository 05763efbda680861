package org.onrecord.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.onrecord.index.Card;
import org.onrecord.index.SearchIndex;
import org.onrecord.match.Entity;
import org.onrecord.match.FigureSeries;
import org.onrecord.match.Lineup;
import org.onrecord.match.Matcher;
import org.onrecord.match.Matter;
import org.onrecord.match.Voice;
import org.onrecord.model.Document;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.EntityRef;
import org.onrecord.store.Links;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoredRecord;

/// What the documents of a record say together, from the tables and back into them. The documents
/// pass by one at a time.
final class Linking {
  private final RecordStore store;
  private final Path folder;
  private final Room room;

  Linking(RecordStore store, Path folder, Room room) {
    this.store = store;
    this.folder = folder;
    this.room = room;
  }

  void lineUp(Progress progress) {
    store.link(links(progress));
  }

  /// What the documents say together.
  Links links(Progress progress) {
    room.clearAll();
    progress.begin("lining up", 2L * store.countDocuments());
    Lineup lineup =
        Matcher.lineUp(
            each ->
                store.forEach((document, findings) -> {
                  each.accept(document, findings);
                  progress.step();
                  room.clear();
                }),
            store.reader()::words);
    var links =
        new Links(
            lineup.reprints(),
            lineup.voices().stream().map(Linking::voice).toList(),
            lineup.matters().stream().map(Linking::matter).toList(),
            lineup.entities().stream().map(Linking::entity).toList(),
            lineup.series().stream().map(Linking::series).toList());
    progress.end();
    return links;
  }

  /// Brings the index up to the tables: what changed since it was last done, or everything when
  /// there is no index of this version.
  void index(Progress progress) {
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
      // If we stop here the same documents are indexed once more, with the same result.
      store.indexed();
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

  private static Links.Voice voice(Voice voice) {
    return new Links.Voice(voice.earliest(), voice.others());
  }

  private static Links.Matter matter(Matter matter) {
    return new Links.Matter(matter.id(), matter.title(), matter.pairs());
  }

  static Links.Entity entity(Entity entity) {
    List<Links.Member> members =
        entity.members().stream().map(m -> new Links.Member(m.document(), m.name())).toList();
    return new Links.Entity(entity.id(), entity.name(), entity.type(), entity.office(), members);
  }

  static Links.Series series(FigureSeries series) {
    return new Links.Series(series.id(), series.title(), series.unit(), series.findingIds());
  }
}
