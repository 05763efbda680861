package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Figures of programs of others, as they were last measured. They are kept with the project, since
/// measuring them takes half an hour and they change only when those programs do.
public final class PeerFigures {
  private static final Path FILE = Path.of("docs/peers.tsv");
  private static final String MEASURED = "# measured\t";

  private PeerFigures() {}

  /// @param day on which they were measured
  public static void write(List<Measure> measures, LocalDate day) throws IOException {
    Files.writeString(
        FILE,
        MEASURED
            + day
            + "\n"
            + measures.stream()
                .map(m ->
                    "%s\t%s\t%s\t%s\t%d\n"
                        .formatted(m.layer(), m.name(), m.who(), m.value(), m.of()))
                .collect(Collectors.joining()));
  }

  /// What was measured last; nothing when nothing was.
  static List<Measure> read() throws IOException {
    return Files.isRegularFile(FILE)
        ? Files.readAllLines(FILE).stream()
            .filter(line -> !line.startsWith(MEASURED))
            .map(line -> line.split("\t"))
            .map(f ->
                new Measure(f[0], f[1], f[2], Double.parseDouble(f[3]), Integer.parseInt(f[4])))
            .toList()
        : List.of();
  }

  /// When that was; empty when nothing was measured.
  static Optional<String> day() throws IOException {
    return Files.isRegularFile(FILE)
        ? Files.readAllLines(FILE).stream()
            .filter(line -> line.startsWith(MEASURED))
            .map(line -> line.substring(MEASURED.length()))
            .findFirst()
        : Optional.empty();
  }
}
