package org.onrecord.desk.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Sha256;
import org.onrecord.store.Traces;

/// The traces of a record's documents, and the words that they have numbers of. Those that are
/// missing are made from what is kept of the documents.
final class Tracing {
  /// Documents whose traces are kept with one write.
  private static final int AT_ONCE = 500;

  private final Traces traces;
  private final Lexicon lexicon = new Lexicon();

  private Tracing(Traces traces) {
    this.traces = traces;
  }

  /// Reads the words and makes what is missing.
  static Tracing open(Traces traces) {
    var tracing = new Tracing(traces);
    traces.forEachWords(portion -> {
      var from = new Cursor(portion);
      from.all(from::text).forEach(tracing.lexicon::number);
    });
    tracing.complete();
    return tracing;
  }

  private void complete() {
    List<Traces.Untraced> next = traces.list(0, AT_ONCE);
    while (!next.isEmpty()) {
      int first = lexicon.size();
      var made = new ArrayList<Traces.Made>();
      for (Traces.Untraced document : next) {
        Trace trace = Trace.of(Precis.of(document.precis()), lexicon);
        made.add(new Traces.Made(document.n(), document.document(), trace.toBytes()));
      }
      var words = new ArrayList<String>();
      for (int i = first; i < lexicon.size(); i++) {
        words.add(lexicon.word(i));
      }
      traces.keep(made, first, new Bytes().texts(words).toArray());
      next = traces.list(made.getLast().n(), AT_ONCE);
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  void forEach(BiConsumer<Sha256, Trace> each) {
    traces.forEach((document, bytes) -> each.accept(document, Trace.of(bytes)));
  }
}
