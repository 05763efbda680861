package org.onrecord.desk.lineup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onrecord.match.Library;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Called;
import org.onrecord.model.Document;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.store.Precises;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoredRecord;

/// The documents of a record, for lining up.
final class TablesLibrary implements Library {
  private final Precises precises;
  private final StoredRecord reader;
  private final List<Called> called;
  private final Runnable step;
  private final Lexicon lexicon;
  private final Consumer<BiConsumer<Sha256, Trace>> traces;

  /// @param asTheyCame in the order in which they came, from traces that are kept; else in the
  ///   order of time, from traces that are held in memory
  /// @param step done after each document that passes by
  TablesLibrary(RecordStore store, boolean asTheyCame, Runnable step) {
    precises = store.precises();
    reader = store.reader();
    called = store.listCalled();
    this.step = step;
    if (asTheyCame) {
      Tracing tracing = Tracing.open(store.traces());
      lexicon = tracing.lexicon();
      traces = tracing::forEach;
    } else {
      lexicon = new Lexicon();
      var held = new LinkedHashMap<Sha256, Trace>();
      precises.forEachInTime(
          (document, bytes) -> held.put(document, Trace.of(Precis.of(bytes), lexicon)));
      traces = held::forEach;
    }
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public void forEach(BiConsumer<Sha256, Trace> each) {
    traces.accept((document, trace) -> {
      each.accept(document, trace);
      step.run();
    });
  }

  @Override
  public List<Called> called() {
    return called;
  }

  @Override
  public byte[] precis(Sha256 document) {
    return precises.get(document);
  }

  @Override
  public Document document(Sha256 document) {
    return precises.document(document);
  }

  @Override
  public String words(Passage passage) {
    return reader.words(passage);
  }
}
