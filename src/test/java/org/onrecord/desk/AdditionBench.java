package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.onrecord.desk.intake.Desk;

/// How long it takes to add so many new articles to a record that [ScaleBench] made, stage by
/// stage: `AdditionBench RECORD [ARTICLES [ROUNDS [FIRST]]]`. The articles stay in the record;
/// those of the second round show what an addition costs a program that runs already. With the
/// number of the first article the same are added to each copy of a record. Of no articles, a note
/// of one sentence is added: what is left is what has to be looked at of all documents.
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
    int given = arguments.length > 3 ? Integer.parseInt(arguments[3]) : -1;
    var stages = new Stages();
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench");
        var record = RecordFolder.open(folder, desk, "bench", stages)) {
      for (int round = 0; round < rounds; round++) {
        int first = given < 0 ? number() : given + round * Math.max(1, count);
        Path texts = folder.resolveSibling("added-" + first);
        if (count == 0) {
          Files.createDirectories(texts);
          Files.writeString(texts.resolve("note.txt"), "Note %d. It rained.\n".formatted(first));
        }
        articles.write(texts, first, count, 0);
        IO.println("adding %d".formatted(count));
        long start = System.nanoTime();
        Duration before = spent();
        record.add(List.of(texts), stages);
        double processors = spent().minus(before).toMillis() / 1000.0;
        double seconds = (System.nanoTime() - start) / 1e9;
        IO.println("  in all %,.1f s, of processors %,.2f s".formatted(seconds, processors));
      }
    }
  }

  private static int number() {
    return 2_000_000 + (int) (System.currentTimeMillis() / 1000 % 1_000_000_000);
  }

  private static Duration spent() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
