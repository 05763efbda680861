package org.onrecord.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Kills the real server (signal 9) so many times at random moments while several people act in it,
/// and counts what it acknowledged and is lost, or is there twice; the log is verified each time.
/// Before, how many acts a second the server acknowledges: `ServerKillBench [TIMES [SECONDS]]`.
public final class ServerKillBench {
  private static final int PEOPLE = 8;
  private static final int LATEST_MILLISECONDS = 1_500;

  private ServerKillBench() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int acts = 200 * (arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20);
    Path dir =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "kill");
    Path texts = ServerProcess.texts(dir);
    for (int people : new int[] {1, 8, 32, 64}) {
      measure(dir.resolve("acts-" + people), texts, people, people == 1 ? acts / 10 : acts);
    }
    if (times > 0) {
      kill(dir.resolve("record"), texts, times);
    }
  }

  private static void measure(Path home, Path texts, int people, int acts)
      throws IOException, InterruptedException {
    try (var server = ServerProcess.start(home, texts)) {
      server.act("Before", people, acts / 5, () -> {});
      long start = System.nanoTime();
      int done = server.act("Measured", people, acts, () -> {}).size();
      double seconds = (System.nanoTime() - start) / 1e9;
      IO.println(
          "%d people at once: %,d acts in %.1f s, %.0f a second"
              .formatted(people, done, seconds, done / seconds));
    }
  }

  private static void kill(Path home, Path texts, int times)
      throws IOException, InterruptedException {
    var random = new Random(11);
    Set<String> acknowledged = new TreeSet<>();
    for (int time = 1; time <= times; time++) {
      int now = random.nextInt(LATEST_MILLISECONDS);
      try (var server = ServerProcess.start(home, texts)) {
        acknowledged.addAll(
            server.act(
                "Demand " + time,
                PEOPLE,
                0,
                () -> {
                  LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(now));
                  server.kill();
                }));
      }
      List<String> wrong = ServerProcess.wrong(acknowledged, ServerProcess.demands(home));
      if (!wrong.isEmpty()) {
        throw new IllegalStateException("after kill %d: %s".formatted(time, wrong));
      }
    }
    int all = ServerProcess.demands(home).size();
    IO.println(
        "%d kills, %,d acts acknowledged, none lost, none twice, the log verified each time; %,d more were done without an answer"
            .formatted(times, acknowledged.size(), all - acknowledged.size()));
  }
}
