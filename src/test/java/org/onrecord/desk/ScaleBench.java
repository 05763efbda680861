package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.desk.intake.Desk;

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
}
