package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.desk.intake.Desk;

/// How long it takes to add so many new articles to a record that [ScaleBench] made, stage by
/// stage: `AdditionBench RECORD [ARTICLES [ROUNDS]]`. The articles stay in the record; those of the
/// second round show what an addition costs a program that runs already.
public final class AdditionBench {
  private AdditionBench() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    ScrambledArticles articles = ScrambledArticles.ofCorpus();
    if (articles.isEmpty()) {
      IO.println("skipped: no quotations.tar.xz in $ONRECORD_BENCH or ../shared/bench");
      return;
    }
    var stages = new Stages();
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench");
        var record = RecordFolder.open(folder, desk, "bench", stages)) {
      for (int round = 0; round < rounds; round++) {
        int first = 2_000_000 + (int) (System.currentTimeMillis() / 1000 % 1_000_000_000);
        Path texts = folder.resolveSibling("added-" + first);
        articles.write(texts, first, count, 0);
        IO.println("adding %d".formatted(count));
        long start = System.nanoTime();
        record.add(List.of(texts), stages);
        IO.println("  in all %,.1f s".formatted((System.nanoTime() - start) / 1e9));
      }
    }
  }
}
