package org.onrecord.desk.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onrecord.match.Library;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.precis.PassageTrace;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Sha256;
import org.onrecord.store.write.Traces;

/// The traces of a record's documents, and the words that they have numbers of. Those that are
/// missing are made from what is kept of the documents.
final class Tracing {
  /// Documents whose traces are kept with one write.
  private static final int AT_ONCE = 500;

  private final Traces traces;
  private final Lexicon lexicon;

  /// How many of the words are kept.
  private int kept;

  private Tracing(Traces traces, Lexicon lexicon) {
    this.traces = traces;
    this.lexicon = lexicon;
    this.kept = lexicon.size();
  }

  /// Reads the words and makes what is missing.
  static Tracing open(Traces traces) {
    Lexicon lexicon =
        Lexicon.of(each ->
            traces.forEachWords(portion -> {
              var from = new Cursor(portion);
              from.each(from::bytes, each);
            }));
    var tracing = new Tracing(traces, lexicon);
    tracing.complete();
    return tracing;
  }

  private void complete() {
    int first = traces.firstUntraced();
    List<Traces.Untraced> next = first == 0 ? List.of() : traces.list(first - 1, AT_ONCE);
    while (!next.isEmpty()) {
      var made = new ArrayList<Traces.Made>();
      for (Traces.Untraced document : next) {
        Precis precis = Precis.of(document.precis());
        byte[] trace = Trace.of(precis, lexicon).toBytes();
        byte[] passages = PassageTrace.of(precis, lexicon).toBytes();
        made.add(new Traces.Made(document.n(), document.document(), trace, passages));
      }
      traces.keep(made, kept, newWords());
      kept = lexicon.size();
      next = traces.list(made.getLast().n(), AT_ONCE);
    }
  }

  private byte[] newWords() {
    var words = new ArrayList<String>();
    for (int i = kept; i < lexicon.size(); i++) {
      words.add(lexicon.word(i));
    }
    return new Bytes().texts(words).toArray();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// Hands the trace of each document to `each`.
  void forEach(BiConsumer<Sha256, Trace> each) {
    Portions.forEach(
        after -> read(traces.listBytes(after, AT_ONCE)),
        portion -> portion.forEach(next -> each.accept(next.document(), next.trace())));
  }

  /// Hands each document to `each`, with its gist, and keeps the gists that it then finds in
  /// `fresh`.
  void forEachKept(Consumer<Library.Kept> each, Map<Sha256, Library.Gist> fresh) {
    Portions.forEach(
        after -> read(traces.listKept(after, AT_ONCE)),
        portion -> {
          var gists = new ArrayList<Traces.Gist>();
          for (Next next : portion) {
            each.accept(new Library.Kept(next.document(), next.trace(), next.gist()));
            Library.Gist gist = fresh.remove(next.document());
            if (gist != null) {
              gists.add(new Traces.Gist(next.number(), gist.state(), gist.bytes()));
            }
          }
          if (!gists.isEmpty()) {
            traces.keepGists(gists, kept, newWords());
            kept = lexicon.size();
          }
        });
  }

  private record Next(int number, Sha256 document, Trace trace, Optional<Library.Gist> gist)
      implements Portions.Numbered {}

  private static List<Next> read(List<Traces.Kept> kept) {
    return kept.stream()
        .map(next ->
            new Next(
                next.n(),
                next.document(),
                Trace.of(next.trace()),
                next.gist().map(g -> new Library.Gist(g.state(), g.bytes()))))
        .toList();
  }

  PassageTrace passages(Sha256 document) {
    return PassageTrace.of(traces.passages(document));
  }
}
