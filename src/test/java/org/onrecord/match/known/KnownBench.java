package org.onrecord.match.known;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.index.claims.Claim;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.claims.Wording;
import org.onrecord.index.vectors.MiniLm;
import org.onrecord.index.vectors.SentenceVectors;
import org.onrecord.read.lists.Statements;

/// Said before: how good, and how fast.
///
/// - `quality FOLDER`: mean average precision at 5 on the parts of a benchmark in FOLDER.
/// - `choose FOLDER`: what other constants would bring, on its training part alone.
/// - `speed N`: N made-up claims by words; `speed N vectors` by meaning too.
public final class KnownBench {
  private static final int QUESTIONS = 1_000;
  private static final int MOST = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private KnownBench() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "quality" -> quality(Path.of(arguments[1]));
      case "choose" -> choose(Path.of(arguments[1]));
      case "speed" -> speed(Integer.parseInt(arguments[1]), arguments.length > 2);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void quality(Path folder) throws IOException {
    try (SentenceVectors vectors = MiniLm.load(IO::println);
        ClaimIndex index = index(folder, vectors)) {
      for (String part : List.of("train", "dev")) {
        Path data = folder.resolve(part);
        IO.println(
            part + " words only       " + score(index, SentenceVectors.NONE, Balance.CHOSEN, data));
        if (vectors.isOn()) {
          IO.println(
              part + " meaning alone    " + score(index, vectors, new Balance(100, 60), data));
          IO.println(part + " words and meaning " + score(index, vectors, Balance.CHOSEN, data));
        }
      }
    }
  }

  private static void choose(Path folder) throws IOException {
    Path train = folder.resolve("train");
    try (SentenceVectors vectors = MiniLm.load(IO::println);
        ClaimIndex index = index(folder, vectors)) {
      for (double meaning : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.8}) {
        for (int proposed : new int[] {30, 60, 100}) {
          IO.println(
              "meaning %.1f, %3d looked at: %s"
                  .formatted(
                      meaning,
                      proposed,
                      score(index, vectors, new Balance(meaning, proposed), train)));
        }
      }
    }
  }

  private static ClaimIndex index(Path folder, SentenceVectors vectors) throws IOException {
    ClaimIndex index = ClaimIndex.inMemory();
    for (Statements.Statement s : read(folder.resolve("claims.tsv"))) {
      index.add(new Claim(s.id(), s.text(), s.title()), vectors.find(Wording.plain(s.text())));
    }
    index.commit(1);
    return index;
  }

  private static List<Statements.Statement> read(Path file) throws IOException {
    return Statements.of(Files.readString(file)).statements();
  }

  /// @param map mean average precision over the first five
  /// @param first how often the right claim comes first
  /// @param of how many statements
  public record Score(double map, double first, int of) {
    @Override
    public String toString() {
      return "map@5 %.3f  p@1 %.3f  of %d".formatted(map, first, of);
    }
  }

  /// How good it is on `part` of the data in `folder`: by words alone, then by meaning as well.
  public static List<Score> measure(Path folder, String part) throws IOException {
    try (SentenceVectors vectors = MiniLm.load(IO::println);
        ClaimIndex index = index(folder, vectors)) {
      Path data = folder.resolve(part);
      return List.of(
          score(index, SentenceVectors.NONE, Balance.CHOSEN, data),
          score(index, vectors, Balance.CHOSEN, data));
    }
  }

  private static Score score(ClaimIndex index, SentenceVectors vectors, Balance balance, Path data)
      throws IOException {
    var known = new KnownClaims(index, vectors, balance);
    Map<String, String> right = new HashMap<>();
    try (Stream<String> lines = Files.lines(data.resolve("tweet-vclaim-pairs.qrels"))) {
      lines.map(line -> line.split("\\s+")).forEach(f -> right.put(f[0], f[2]));
    }
    double precision = 0;
    int first = 0;
    for (Statements.Statement asked : read(data.resolve("tweets.queries.tsv"))) {
      List<String> found =
          known.find(asked.text(), 5).stream().map(match -> match.claim().id()).toList();
      int place = found.indexOf(right.get(asked.id()));
      precision += place < 0 ? 0 : 1.0 / (place + 1);
      first += place == 0 ? 1 : 0;
    }
    return new Score(precision / right.size(), (double) first / right.size(), right.size());
  }

  private static void speed(int claims, boolean meaning) throws IOException {
    ScrambledClaims made = ScrambledClaims.ofExample();
    Path folder = Files.createTempDirectory("known-bench-");
    try (SentenceVectors vectors = meaning ? MiniLm.load(IO::println) : SentenceVectors.NONE;
        ClaimIndex index = ClaimIndex.open(folder)) {
      long start = System.nanoTime();
      var random = new Random(7);
      for (int i = 0; i < claims; i++) {
        index.add(made.claim(i), meaning ? Optional.of(anyVector(random)) : Optional.empty());
      }
      index.commit(1);
      double seconds = (System.nanoTime() - start) / 1e9;
      double work = THREADS.getCurrentThreadCpuTime() / 1e9;
      IO.println(
          "%,d claims indexed in %.0f s: %,.0f a second; %,.0f a second of processor time; making them up included"
              .formatted(claims, seconds, claims / seconds, claims / work));
      ask(index, vectors, made, claims);
      IO.println(
          "index on disk %,d MB; heap in use %,d MB".formatted(size(folder) >> 20, used() >> 20));
    } finally {
      delete(folder);
    }
  }

  private static void ask(
      ClaimIndex index, SentenceVectors vectors, ScrambledClaims made, int claims) {
    var known = new KnownClaims(index, vectors);
    var random = new Random(11);
    double[] took = new double[QUESTIONS];
    double[] work = new double[QUESTIONS];
    int found = 0;
    for (int i = -QUESTIONS / 2; i < QUESTIONS; i++) {
      int n = random.nextInt(claims);
      String asked = made.repeated(n);
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      List<Match> matches = known.find(asked, MOST);
      if (i >= 0) {
        took[i] = (System.nanoTime() - start) / 1e6;
        work[i] = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
        boolean first =
            !matches.isEmpty() && matches.getFirst().claim().id().equals(Integer.toString(n));
        found += first ? 1 : 0;
      }
    }
    IO.println("%,d questions, by the clock:  %s".formatted(QUESTIONS, times(took)));
    IO.println("%,d questions, processor time: %s".formatted(QUESTIONS, times(work)));
    IO.println(
        "the repeated claim came first in %.1f percent".formatted(100.0 * found / QUESTIONS));
  }

  private static String times(double[] took) {
    Arrays.sort(took);
    return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, slowest %.1f ms"
        .formatted(
            took[QUESTIONS / 2],
            took[QUESTIONS * 95 / 100],
            took[QUESTIONS * 99 / 100],
            took[QUESTIONS - 1]);
  }

  /// How long an answer takes does not depend on what vectors mean; making 100,000 true ones takes
  /// minutes.
  private static byte[] anyVector(Random random) {
    double[] vector = new double[384];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = random.nextGaussian();
      square += vector[i] * vector[i];
    }
    byte[] rounded = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      rounded[i] = (byte) Math.round(127 * vector[i] / Math.sqrt(square));
    }
    return rounded;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
