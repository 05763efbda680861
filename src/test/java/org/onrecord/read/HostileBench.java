package org.onrecord.read;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Reads every file below a folder of hostile ones and says how each ended, how long it took and
/// what it cost the main process: `./bench hostile [FOLDER]`.
public final class HostileBench {
  private record Result(String file, String status, String code, String flags, long millis) {}

  private final PrintStream out;
  private final List<Result> results = new ArrayList<>();

  private HostileBench(PrintStream out) {
    this.out = out;
  }

  /// @param args the folder; without one, [HostileFiles#find]
  public static void main(String[] args) throws IOException {
    Path folder =
        args.length > 0
            ? Path.of(args[0])
            : HostileFiles.find().orElseThrow(() -> new IOException(HostileFiles.MISSING));
    new HostileBench(System.out).run(folder);
  }

  private void run(Path folder) throws IOException {
    long before = residentMegabytes();
    var settings = ReadSettings.warning(words -> out.println("warning: " + words));
    try (var reader = Reader.open(settings);
        var files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> read(reader, folder, file));
    }
    results.forEach(r ->
        out.printf("%s\t%s\t%s\t%s\t%d%n", r.file(), r.status(), r.code(), r.flags(), r.millis()));
    summary(before);
  }

  private void read(Reader reader, Path folder, Path file) {
    long start = System.nanoTime();
    var reading = reader.read(folder.relativize(file).toString(), file);
    long millis = (System.nanoTime() - start) / 1_000_000;
    var r =
        new Result(
            reading.path(),
            Outcomes.status(reading),
            Outcomes.code(reading),
            Outcomes.flags(reading),
            millis);
    results.add(r);
    out.printf("%s\t%s\t%s\t%s\t%d%n", r.file(), r.status(), r.code(), r.flags(), r.millis());
  }

  private void summary(long before) throws IOException {
    long[] millis = results.stream().mapToLong(Result::millis).sorted().toArray();
    Map<String, Integer> counts = new TreeMap<>();
    results.forEach(r -> counts.merge((r.status() + " " + r.code()).strip(), 1, Integer::sum));
    out.printf("%n%d files%n", results.size());
    counts.forEach((status, count) -> out.printf("%6d  %s%n", count, status));
    out.printf(
        Locale.ROOT,
        "milliseconds: p50 %d, p95 %d, p99 %d, longest %d%n",
        at(millis, 0.5),
        at(millis, 0.95),
        at(millis, 0.99),
        millis[millis.length - 1]);
    out.printf("main process: %d MB before, %d MB after%n", before, residentMegabytes());
  }

  private static long at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  /// The resident memory of this process, where the system tells it; else the heap in use.
  static long residentMegabytes() {
    System.gc();
    try (var lines = Files.lines(Path.of("/proc/self/status"), StandardCharsets.UTF_8)) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .map(line -> Arrays.asList(line.split("\\s+")).get(1))
              .mapToLong(Long::parseLong)
              .sum()
          / 1024;
    } catch (IOException | UncheckedIOException e) {
      return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
  }
}
