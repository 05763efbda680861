package org.onrecord.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Ref;
import org.onrecord.model.view.VoiceRef;

/// How long a search takes in a record of made-up documents: `SearchBenchmark [DOCUMENTS]` (10,000
/// unless told otherwise). Words are drawn as in real texts, few of them often and most of them
/// seldom; every second sentence has a finding, every tenth document is a copy.
final class SearchBenchmark {
  private static final int VOCABULARY = 40_000;
  private static final int SENTENCES = 30;
  private static final int WORDS = 18;
  private static final int ROUNDS = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MILLIS = 1e6;
  private static final String[] SYLLABLES = {
    "ba", "den", "fi", "gor", "hal", "ket", "lu", "mar", "nos", "per", "rin", "sol", "tav", "vel",
    "wes", "yor"
  };

  private final Random random = new Random(7);
  private final List<String> words = new ArrayList<>();

  private SearchBenchmark() {
    words.addAll(
        List.of(
            "the",
            "of",
            "court",
            "hearing",
            "minister",
            "camera",
            "stream",
            "ferry",
            "council",
            "promise",
            "law",
            "judge",
            "petition",
            "harbour",
            "school",
            "river"));
    for (int i = 0; words.size() < VOCABULARY; i++) {
      words.add(
          SYLLABLES[i % 16]
              + SYLLABLES[i / 16 % 16]
              + SYLLABLES[i / 256 % 16]
              + (i >= 4096 ? SYLLABLES[i / 4096 % 16] : ""));
    }
  }

  public static void main(String[] arguments) throws IOException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Path folder = Files.createTempDirectory("search-benchmark");
    try (SearchIndex index = SearchIndex.open(folder)) {
      new SearchBenchmark().run(index, documents, folder);
    } finally {
      delete(folder);
    }
  }

  private void run(SearchIndex index, int documents, Path folder) throws IOException {
    long start = System.nanoTime();
    String last = "";
    for (int i = 0; i < documents; i++) {
      boolean copy = i % 10 == 9;
      String text = copy ? last + " " : text();
      last = text;
      put(index, i, text, copy || i % 10 == 8);
    }
    index.commit(documents);
    double seconds = (System.nanoTime() - start) / MILLIS / 1000;
    System.out.printf(
        "%d documents: %.0f documents a second, %.0f MB on disk%n",
        documents, documents / seconds, size(folder) / 1e6);
    var questions = new TreeMap<String, Query>();
    questions.put("one common word", question("court"));
    questions.put("one rare word", question(words.get(VOCABULARY - 100)));
    questions.put("two words", question("minister camera"));
    questions.put("five words", question("the minister of the court hearing"));
    questions.put("a phrase", question("\"ferry council\""));
    questions.put("a typing error", question("miniter camra"));
    questions.put("words like it", question("harbor~ petition"));
    questions.put(
        "a word with filters", question("court").with(Facet.SOURCE, "s3").with(Facet.YEAR, "2026"));
    questions.put("everything", question(""));
    questions.put("page 50", question("court").page(1000, 20));
    questions.forEach((name, query) -> time(index, name, query));
  }

  private static void time(SearchIndex index, String name, Query query) {
    double[] millis = new double[ROUNDS];
    double[] busy = new double[ROUNDS];
    int total = 0;
    for (int i = 0; i < ROUNDS * 2; i++) {
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      total = index.search(query).hits().total();
      busy[i % ROUNDS] = (THREADS.getCurrentThreadCpuTime() - worked) / MILLIS;
      millis[i % ROUNDS] = (System.nanoTime() - start) / MILLIS;
    }
    Arrays.sort(millis);
    Arrays.sort(busy);
    System.out.printf(
        "%-20s p50 %6.1f ms  p95 %6.1f ms  (processor p50 %6.1f ms)  %d passages%n",
        name, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100], busy[ROUNDS / 2], total);
  }

  private void put(SearchIndex index, int number, String words, boolean shared) {
    var document =
        new Document(
            Sha256.of(words + number),
            "text/plain",
            Text.of(words),
            Metadata.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty());
    List<Found> findings = findings(document);
    var who = new TreeMap<String, EntityRef>();
    for (Found found : findings) {
      String id = "p" + random.nextInt(500);
      who.put(found.id(), new EntityRef(id, "Person " + id, Finding.Name.Type.PERSON));
    }
    String voice = shared ? "voice" + number / 10 : document.hash().brief();
    index.put(
        document,
        findings,
        new Card(
            Optional.of(new Ref("s" + number % 40, "Source " + number % 40)),
            Optional.of("en"),
            OptionalInt.of(2015 + number % 12),
            number % 20 == 0,
            new VoiceRef(voice, shared ? 2 : 1),
            who));
  }

  private List<Found> findings(Document document) {
    var findings = new ArrayList<Finding>();
    List<Span> sentences = Sentences.of(document.text());
    for (int i = 0; i < sentences.size(); i += 2) {
      findings.add(
          new Finding.Claim(sentences.get(i), Optional.empty(), false, Grounds.of(0.7, "made up")));
    }
    return Found.identify(document, findings);
  }

  private String text() {
    var text = new StringBuilder();
    for (int s = 0; s < SENTENCES; s++) {
      text.append("A");
      for (int w = 0; w < WORDS; w++) {
        text.append(' ').append(word());
      }
      text.append(s % 4 == 3 ? ".\n\n" : ". ");
    }
    return text.toString();
  }

  /// The r-th word about as often as 1 in r (Zipf).
  private String word() {
    return words.get(
        (int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1));
  }

  private static Query question(String words) {
    return new Query(words, Map.of(), Optional.empty(), 0, 20);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> file.toFile().delete());
    }
    Files.delete(folder);
  }
}
