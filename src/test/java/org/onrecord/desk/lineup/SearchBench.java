package org.onrecord.desk.lineup;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.ScrambledArticles;
import org.onrecord.model.view.SearchResult;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;

/// How long a search takes, through the record as its readers see it: words, highlighted passages,
/// facets and the words around each hit. `SearchBench [DOCUMENTS]`, 10,000 unless told otherwise;
/// the record is made once, of analysed articles, and kept in `target/bench`.
///
/// The words asked for are drawn from the articles themselves, as often as they stand there, with a
/// fixed seed; each is asked once. The first question is asked with nothing in memory.
public final class SearchBench {
  private static final int QUESTIONS = 200;
  private static final double MILLION = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<String> words = new ArrayList<>();
  private final List<List<String>> runs = new ArrayList<>();
  private final Random random = new Random(3);
  private final OpenRecord record;

  private SearchBench(OpenRecord record, ScrambledArticles articles, int count) {
    this.record = record;
    for (int i = 0; i < 400; i++) {
      List<String> all = List.of(articles.text(random.nextInt(count)).split("[^\\p{L}]+"));
      for (int k = 0; k + 3 < all.size() && k < 400; k += 7) {
        runs.add(all.subList(k, k + 3));
        words.addAll(all.subList(k, k + 3).stream().filter(w -> w.length() > 3).toList());
      }
    }
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    ScrambledArticles articles = ScrambledArticles.ofCorpus();
    if (articles.isEmpty()) {
      IO.println("skipped: no quotations.tar.xz in $ONRECORD_BENCH or ../shared/bench");
      return;
    }
    Path folder = Path.of("target", "bench", "search-" + count);
    if (!Files.exists(folder)) {
      SearchBenchRecord.make(folder, articles, count);
    }
    long start = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    try (OpenRecord record = OpenRecord.open(folder, Clock.system(ZoneOffset.UTC))) {
      SearchResult first = record.search(Query.all().withWords("minister promised").page(0, 20));
      IO.println(
          "the first question, opening the record included: %.0f ms of one processor, %.0f by the clock (%d passages)"
              .formatted(
                  (THREADS.getCurrentThreadCpuTime() - worked) / MILLION,
                  (System.nanoTime() - start) / MILLION,
                  first.hits().total()));
      new SearchBench(record, articles, count).run();
    }
  }

  private void run() {
    String person =
        record.texts().entities(Query.all().page(0, 5)).rows().stream()
            .map(EntityCard::ref)
            .findFirst()
            .orElseThrow()
            .id();
    Map<String, java.util.function.Supplier<Query>> kinds = new LinkedHashMap<>();
    kinds.put("a word", () -> ask(word()));
    kinds.put("two words", () -> ask(word() + " " + word()));
    kinds.put("five words", () -> ask(String.join(" ", word(), word(), word(), word(), word())));
    kinds.put("a phrase", () -> ask("\"" + String.join(" ", pick(runs)) + "\""));
    kinds.put(
        "a common word",
        () -> ask(List.of("said", "people", "year", "new").get(random.nextInt(4))));
    kinds.put("a typing error", () -> ask(mistyped(word())));
    kinds.put("words like it", () -> ask(word() + "~ " + word()));
    kinds.put("a word, by kind", () -> ask(word()).with(Facet.KIND, "quotation"));
    kinds.put("a word, by speaker", () -> ask(word()).with(Facet.PERSON, person));
    kinds.put("a word, by source", () -> ask(word()).with(Facet.SOURCE, "outlet-7"));
    kinds.put("a word, by language", () -> ask(word()).with(Facet.LANGUAGE, "en"));
    kinds.put("a word, by period", () -> ask(word()).with(Facet.YEAR, "2021"));
    kinds.put("page 20 of a word", () -> ask(word()).page(400, 20));
    kinds.put("no words, by kind", () -> ask("").with(Facet.KIND, "commitment"));
    IO.println("milliseconds: of one processor, then by the clock");
    IO.println("| question | p50 | p95 | p99 | p50 | p95 | p99 | passages found |");
    IO.println("|---|---|---|---|---|---|---|---|");
    kinds.forEach(this::time);
  }

  private void time(String kind, java.util.function.Supplier<Query> questions) {
    double[] millis = new double[QUESTIONS];
    double[] busy = new double[QUESTIONS];
    long passages = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Query question = questions.get();
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      passages += record.search(question).hits().total();
      busy[i] = (THREADS.getCurrentThreadCpuTime() - worked) / MILLION;
      millis[i] = (System.nanoTime() - start) / MILLION;
    }
    IO.println(
        "| %s | %s | %s | %,d |"
            .formatted(kind, percentiles(busy), percentiles(millis), passages / QUESTIONS));
  }

  private static String percentiles(double[] values) {
    Arrays.sort(values);
    return "%.1f | %.1f | %.1f"
        .formatted(
            values[values.length / 2],
            values[values.length * 95 / 100],
            values[values.length * 99 / 100]);
  }

  private static Query ask(String words) {
    return Query.all().withWords(words).page(0, 20);
  }

  private String word() {
    return pick(words);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// One letter left out, doubled or exchanged with the next.
  private String mistyped(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
