package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.desk.work.Progress;

/// Prints how long each stage took, by the clock and in processor time of the program and its
/// workers.
public final class Stages implements Progress {
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
