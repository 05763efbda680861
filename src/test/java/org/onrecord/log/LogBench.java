package org.onrecord.log;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.disk.BenchDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.watch.FolderMemory;

/// How fast a record's log takes acts and is verified:
///
/// * `LogBench acts [PEOPLE]`: acts a second, each acknowledged on its own, that so many people
///   give at once when forcing takes 5 ms
/// * `LogBench batches [MS]`: what the log costs a document that comes in with fifteen others, on
///   this disk, or when forcing takes so long
/// * `LogBench verify ENTRIES [held-back]`: makes a log (once) and verifies all of it
public final class LogBench {
  private static final long FIVE_MS = 5_000_000;
  private static final long TEN_SECONDS = 10_000_000_000L;
  private static final int BATCH = 16;
  private static final int BATCHES = 100;
  private static final int AT_ONCE = 65_536;

  private LogBench() {}

  public static void main(String... arguments)
      throws IOException, InterruptedException, ExecutionException {
    switch (arguments[0]) {
      case "acts" -> acts(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 32);
      case "batches" -> batches(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0);
      default -> verify(Integer.parseInt(arguments[1]), arguments.length > 2);
    }
  }

  private static void batches(int millis) throws IOException {
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "batches");
    Storage storage =
        millis == 0
            ? Storage.in(folder)
            : Storage.on(new BenchDisk(folder, millis * 1_000_000L, true));
    RecordLog log =
        RecordLog.open(storage, Acts.opening(new FolderMemory(folder.resolve("state"))));
    log.append(List.of(Acts.begun(log)));
    long start = System.nanoTime();
    for (int batch = 0; batch < BATCHES; batch++) {
      log.append(Acts.acts(log.size(), BATCH));
    }
    double each = (System.nanoTime() - start) / 1e6 / BATCHES / BATCH;
    IO.println("%.2f ms a document in batches of %d".formatted(each, BATCH));
  }

  private static void acts(int people)
      throws IOException, InterruptedException, ExecutionException {
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "acts");
    RecordLog log =
        RecordLog.open(
            Storage.on(new BenchDisk(folder, FIVE_MS, true)), Acts.opening(new Remembering()));
    log.append(List.of(Acts.begun(log)));
    var waits = new ConcurrentLinkedQueue<Long>();
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> person =
          () -> {
            int given = 0;
            while (System.nanoTime() - start < TEN_SECONDS) {
              long asked = System.nanoTime();
              log.append(Acts.acts(given++, 1));
              waits.add(System.nanoTime() - asked);
            }
            return given;
          };
      for (Future<Integer> given : threads.invokeAll(Collections.nCopies(people, person))) {
        given.get();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
    IO.println(
        "%d people, force 5 ms: %.0f acknowledged acts a second; half wait %.0f ms, 99 of 100 at most %.0f ms"
            .formatted(
                people,
                sorted.length / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6));
    boolean whole =
        Verification.run(Storage.in(folder), Optional.empty()).entries() == sorted.length + 1;
    IO.println(whole ? "all of them are there" : "SOME ARE MISSING");
  }

  private static void verify(int entries, boolean heldBack) throws IOException {
    Path folder = Path.of("target", "bench", "log-" + entries + (heldBack ? "-held-back" : ""));
    if (!Files.exists(folder)) {
      make(folder, entries, heldBack);
    }
    long start = System.nanoTime();
    Verification.Report report = Verification.run(Storage.in(folder), Optional.empty());
    double seconds = (System.nanoTime() - start) / 1e9;
    IO.println(
        "%,d entries, %,d of them open: %.1f s, %s; most heap in use %,d MB"
            .formatted(
                report.entries(),
                report.open(),
                seconds,
                report.holds() ? "all holds" : report.problems().getFirst(),
                mostHeap()));
  }

  private static void make(Path folder, int entries, boolean heldBack) throws IOException {
    var memory = new Remembering();
    RecordLog log = RecordLog.open(Storage.in(folder), Acts.opening(memory));
    log.append(List.of(Acts.begun(log)));
    RecordLog more =
        RecordLog.open(new Storage(new BenchDisk(folder, -1, !heldBack)), Acts.opening(memory));
    while (more.size() < entries) {
      more.append(Acts.acts(more.size(), (int) Math.min(AT_ONCE, entries - more.size())));
    }
  }

  private static long mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }
}
