package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// Kills the real program (signal 9) so many times while it adds documents, and counts what was
/// acknowledged and is lost, or is there twice; the log is verified each time: `KillBench [TIMES]`.
public final class KillBench {
  private static final int FILES = 60;
  private static final int LATEST = 25;

  private KillBench() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    var random = new Random(7);
    Path home =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "kill");
    Path texts = KillTest.texts(home, FILES);
    Path record = home.resolve("record-0");
    Set<String> acknowledged = new HashSet<>();
    long all = 0;
    for (int time = 1; time <= times; time++) {
      Set<String> now = KillTest.addAndKill(record, texts, "kept ", random.nextInt(LATEST));
      all += now.size();
      acknowledged.addAll(now);
      Set<String> found = KillTest.journalled(record);
      if (!found.containsAll(acknowledged)) {
        throw new IllegalStateException("lost after kill %d".formatted(time));
      }
      if (found.size() == FILES) {
        record = home.resolve("record-" + time);
        acknowledged.clear();
      }
    }
    IO.println(
        "%d kills, %d inputs acknowledged, none lost, none twice, the log verified each time"
            .formatted(times, all));
  }
}
