package org.onrecord.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/// Thousands of broken files through the reader: `./bench mutations [COUNT [FROM]]`. Prints what
/// became of them, the slowest, and whether a good file after each was still read.
public final class MutationBench {
  private static final Path CONTROL =
      Path.of("examples/velmora/2025-03-14-ministry-statement.docx");

  private MutationBench() {}

  public static void main(String[] args) throws IOException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 3_000;
    int from = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    var outcomes = new TreeMap<String, Integer>();
    int blamed = 0;
    long longest = 0;
    String slowest = "";
    Path file = Files.createTempFile("onrecord-mutant-", "");
    try (var reader = Reader.open(ReadSettings.warning(IO::println).withOcr(false))) {
      for (var mutant :
          (Iterable<Mutations.Mutant>) new Mutations().stream(from, count)::iterator) {
        long start = System.nanoTime();
        var reading = reader.read(mutant.name(), Files.write(file, mutant.bytes()));
        long millis = (System.nanoTime() - start) / 1_000_000;
        outcomes.merge(Outcomes.status(reading) + " " + Outcomes.code(reading), 1, Integer::sum);
        if (millis > longest) {
          longest = millis;
          slowest = mutant.name();
        }
        var control = reader.read("control", CONTROL);
        if (!Outcomes.status(control).equals("read")) {
          blamed++;
          IO.println("after " + mutant.name() + ": " + Outcomes.because(control));
        }
      }
    } finally {
      Files.deleteIfExists(file);
    }
    outcomes.forEach((outcome, n) -> IO.println("%6d  %s".formatted(n, outcome)));
    IO.println("slowest: %d ms, %s".formatted(longest, slowest));
    IO.println("innocent files blamed: %d of %d".formatted(blamed, count));
  }
}
