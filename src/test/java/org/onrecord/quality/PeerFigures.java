package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Figures of programs of others, from the process that measured them to the one that writes the
/// table.
public final class PeerFigures {
  private static final Path FILE = Path.of("target/bench/peers.tsv");

  private PeerFigures() {}

  public static void write(List<Measure> measures) throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(
        FILE,
        measures.stream()
            .map(m ->
                "%s\t%s\t%s\t%s\t%d\n".formatted(m.layer(), m.name(), m.who(), m.value(), m.of()))
            .collect(Collectors.joining()));
  }

  /// What was measured last; nothing when nothing was.
  static List<Measure> read() throws IOException {
    return Files.isRegularFile(FILE)
        ? Files.readAllLines(FILE).stream()
            .map(line -> line.split("\t"))
            .map(f ->
                new Measure(f[0], f[1], f[2], Double.parseDouble(f[3]), Integer.parseInt(f[4])))
            .toList()
        : List.of();
  }
}
