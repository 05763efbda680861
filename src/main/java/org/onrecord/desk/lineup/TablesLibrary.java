package org.onrecord.desk.lineup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onrecord.match.Library;
import org.onrecord.match.precis.PassageTrace;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Called;
import org.onrecord.model.Document;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.store.RecordStore;
import org.onrecord.store.view.StoredRecord;
import org.onrecord.store.write.Precises;

/// The documents of a record, for lining up.
final class TablesLibrary implements Library {
  private final Precises precises;
  private final StoredRecord reader;
  private final List<Called> called;
  private final Runnable step;
  private final Shelf shelf;

  /// @param asTheyCame in the order in which they came, from traces that are kept; else in the
  ///   order of time, from traces that are held in memory
  /// @param step done after each document that passes by
  TablesLibrary(RecordStore store, boolean asTheyCame, Runnable step) {
    precises = store.precises();
    reader = store.reader();
    called = store.listCalled();
    this.step = step;
    shelf = asTheyCame ? new Kept(Tracing.open(store.traces())) : Held.of(precises);
  }

  /// Where the traces are.
  private sealed interface Shelf {
    Lexicon lexicon();

    void forEach(BiConsumer<Sha256, Trace> each);

    void forEachKept(Consumer<Library.Kept> each);

    PassageTrace passages(Sha256 document);

    void keep(Sha256 document, Gist gist);
  }

  /// In the tables.
  ///
  /// @param fresh what is to be kept next
  private record Kept(Tracing tracing, Map<Sha256, Gist> fresh) implements Shelf {
    private Kept(Tracing tracing) {
      this(tracing, new HashMap<>());
    }

    @Override
    public Lexicon lexicon() {
      return tracing.lexicon();
    }

    @Override
    public void forEach(BiConsumer<Sha256, Trace> each) {
      tracing.forEach(each);
    }

    @Override
    public void forEachKept(Consumer<Library.Kept> each) {
      tracing.forEachKept(each, fresh);
    }

    @Override
    public PassageTrace passages(Sha256 document) {
      return tracing.passages(document);
    }

    @Override
    public void keep(Sha256 document, Gist gist) {
      fresh.put(document, gist);
    }
  }

  /// In memory.
  private record Held(
      Lexicon lexicon, Map<Sha256, Trace> traces, Map<Sha256, PassageTrace> passages)
      implements Shelf {
    private static Held of(Precises precises) {
      var held = new Held(new Lexicon(), new LinkedHashMap<>(), new HashMap<>());
      precises.forEachInTime((document, bytes) -> {
        Precis precis = Precis.of(bytes);
        held.traces.put(document, Trace.of(precis, held.lexicon));
        held.passages.put(document, PassageTrace.of(precis, held.lexicon));
      });
      return held;
    }

    @Override
    public void forEach(BiConsumer<Sha256, Trace> each) {
      traces.forEach(each);
    }

    @Override
    public void forEachKept(Consumer<Library.Kept> each) {
      traces.forEach(
          (document, trace) -> each.accept(new Library.Kept(document, trace, Optional.empty())));
    }

    @Override
    public PassageTrace passages(Sha256 document) {
      return Objects.requireNonNull(passages.get(document), "a document that is not there");
    }

    @Override
    public void keep(Sha256 document, Gist gist) {
      // Small records are lined up anew each time.
    }
  }

  @Override
  public Lexicon lexicon() {
    return shelf.lexicon();
  }

  @Override
  public void forEach(BiConsumer<Sha256, Trace> each) {
    shelf.forEach((document, trace) -> {
      each.accept(document, trace);
      step.run();
    });
  }

  @Override
  public void forEachKept(Consumer<Library.Kept> each) {
    shelf.forEachKept(document -> {
      each.accept(document);
      step.run();
    });
  }

  @Override
  public PassageTrace passages(Sha256 document) {
    return shelf.passages(document);
  }

  @Override
  public void keep(Sha256 document, long state, byte[] gist) {
    shelf.keep(document, new Gist(state, gist));
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
