package org.onrecord.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.onrecord.match.People;
import org.onrecord.match.Series;
import org.onrecord.match.pair.Meetings;
import org.onrecord.match.voice.Copies;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.store.RecordStore;

/// Where the time of lining up goes, over the first documents of a record that another benchmark
/// made: `LineUpBench RECORD DOCUMENTS…`. Processor time of one thread, and the memory that is in
/// use afterwards.
public final class LineUpBench {
  private final RecordStore store;
  private final List<Sha256> documents;
  private final Lexicon lexicon = new Lexicon();

  private LineUpBench(RecordStore store, List<Sha256> documents) {
    this.store = store;
    this.documents = documents;
  }

  private interface Work {
    Object run();
  }

  public static void main(String... arguments) throws IOException {
    if (arguments.length == 0 || !Path.of(arguments[0]).toFile().isDirectory()) {
      IO.println("skipped: name a record, such as target/bench/search-10000 (./bench search)");
      return;
    }
    RecordStore store = RecordStore.open(Layout.tables(Path.of(arguments[0])), "bench");
    var all = new ArrayList<Sha256>();
    store.forEach((document, findings) -> all.add(document.hash()));
    for (int i = 1; i < Math.max(2, arguments.length); i++) {
      int count = i < arguments.length ? Integer.parseInt(arguments[i]) : all.size();
      new LineUpBench(store, all.subList(0, Math.min(count, all.size()))).run();
    }
  }

  private void run() {
    IO.println("%,d documents".formatted(documents.size()));
    Map<Sha256, Integer> numbers = new HashMap<>();
    time("reading the tables", () -> each((d, f) -> numbers.put(d.hash(), numbers.size())));
    var copies = new Copies(lexicon);
    time("voices", () -> each((d, f) -> copies.add(d.hash(), WordedText.of(d, lexicon))));
    Set<Sha256> later = new HashSet<>();
    copies.list().forEach(reprint -> later.add(reprint.b()));
    var people = new People();
    time("people", () -> each((d, f) -> people.add(d.hash(), f)));
    time("people, joined", people::join);
    var series = new Series();
    time("series", () -> each(series::add));
    time("series, grouped", series::group);
    var meetings = new Meetings(lexicon);
    time("passages", () -> each(meetings::add));
    time("pairs", () -> meetings.find(setting(numbers, later)));
  }

  private int each(BiConsumer<Document, List<Found>> each) {
    store.forEach(documents, each);
    return documents.size();
  }

  private static Meetings.Setting setting(Map<Sha256, Integer> numbers, Set<Sha256> copies) {
    return new Meetings.Setting() {
      @Override
      public int voice(Sha256 document) {
        return numbers.getOrDefault(document, 0);
      }

      @Override
      public boolean isCopy(Sha256 document, Span at) {
        return copies.contains(document);
      }

      @Override
      public Optional<String> entity(Sha256 document, String name) {
        return Optional.of(name);
      }
    };
  }

  private static void time(String name, Work work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Object made = work.run();
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    System.gc();
    var runtime = Runtime.getRuntime();
    IO.println(
        "  %-20s %8.1f s  %,6d MB in use%s"
            .formatted(
                name,
                taken / 1e9,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                made instanceof List<?> list ? "  " + list.size() : ""));
  }
}
