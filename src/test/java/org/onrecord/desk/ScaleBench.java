package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How long a record takes to make from so many articles, stage by stage, and how long it takes to
/// add to it: `ScaleBench [DOCUMENTS [COPIES OF A HUNDRED]]`. The record stays in `target/bench`
/// for the other benchmarks.
public final class ScaleBench {
  private ScaleBench() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int copies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    ScrambledArticles articles = ScrambledArticles.ofCorpus();
    if (articles.isEmpty()) {
      IO.println("skipped: no quotations.tar.xz in $ONRECORD_BENCH or ../shared/bench");
      return;
    }
    Path home = home(count, copies);
    Path texts = home.resolve("texts");
    if (!Files.exists(texts)) {
      articles.write(texts, 0, count, copies);
    }
    IO.println("%,d articles, %d of a hundred near copies".formatted(count, copies));
    add(home, texts);
    for (int more : new int[] {1, 10}) {
      Path folder = home.resolve("more-" + more);
      articles.write(folder, 1_000_000 + more * 1000, more, 0);
      IO.println("adding %d".formatted(more));
      add(home, folder);
    }
  }

  /// Where the record of so many articles is kept.
  static Path home(int count, int copies) {
    return Path.of("target", "bench", "scale-" + count + "-" + copies);
  }

  private static void add(Path home, Path texts) throws IOException {
    var stages = new Stages();
    long start = System.nanoTime();
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench");
        var record = RecordFolder.open(home.resolve("record"), desk, "bench", stages)) {
      record.add(List.of(texts), stages);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    IO.println("  in all %,.1f s; memory in use %,d MB".formatted(seconds, usedMegabytes()));
  }

  private static long usedMegabytes() {
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /// Prints how long each stage took, by the clock and in processor time of the program and its
  /// workers.
  private static final class Stages implements Progress {
    private final List<String> names = new ArrayList<>();
    private long start;
    private Duration before = Duration.ZERO;
    private Duration workersBefore = Duration.ZERO;

    @Override
    public void begin(String stage, long total) {
      names.add(stage);
      start = System.nanoTime();
      before = spent(Stream.of(ProcessHandle.current()));
      workersBefore = spent(ProcessHandle.current().descendants());
    }

    @Override
    public void end() {
      double seconds = (System.nanoTime() - start) / 1e9;
      Duration own = spent(Stream.of(ProcessHandle.current())).minus(before);
      Duration workers = spent(ProcessHandle.current().descendants()).minus(workersBefore);
      IO.println(
          "  %-15s %,8.1f s   of processors: %,8.1f s, workers %,7.1f s   %,5d MB resident"
              .formatted(
                  names.removeLast(),
                  seconds,
                  own.toMillis() / 1000.0,
                  workers.toMillis() / 1000.0,
                  residentMegabytes()));
    }

    /// Processor time of those that still run.
    private static Duration spent(Stream<ProcessHandle> processes) {
      return processes
          .flatMap(process -> process.info().totalCpuDuration().stream())
          .reduce(Duration.ZERO, Duration::plus);
    }
  }

  /// What the system holds for this process; 0 where it does not tell.
  private static long residentMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
