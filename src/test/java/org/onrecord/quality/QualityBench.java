package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs every layer over the data that is there, prints a line for each measure (layer, measure,
/// our figure, what others reach; parted by tabs), and writes the table of `docs/quality.md`.
public final class QualityBench {
  private static final Path PAGE = Path.of("docs/quality.md");
  private static final String DATA = "--data";
  private static final String PRINT_ONLY = "--print-only";
  private static final int RATE = 10;

  private QualityBench() {}

  /// @param arguments `--data DIR`, else the folder that ONRECORD_BENCH names; `--print-only`
  ///   leaves the page as it is
  public static void main(String... arguments) throws IOException {
    List<String> given = List.of(arguments);
    var layers = new Layers(data(given), System.err::println);
    layers.run();
    if (layers.measures().isEmpty()) {
      System.err.println(
          "Nothing was measured: name the folder with the data by --data DIR or ONRECORD_BENCH.");
      return;
    }
    layers.add(PeerFigures.read());
    List<Known.Peer> peers = Known.peers();
    layers.measures().stream()
        .filter(m -> m.who().equals(Measure.OURS))
        .forEach(m -> IO.println(line(m, layers.measures(), peers)));
    if (!given.contains(PRINT_ONLY) && Files.isRegularFile(PAGE)) {
      Files.writeString(
          PAGE,
          new QualityPage(layers, peers, LocalDate.now(ZoneOffset.UTC))
              .into(Files.readString(PAGE)));
      System.err.println("written: " + PAGE);
    }
  }

  static BenchData data(List<String> given) {
    int at = given.indexOf(DATA);
    if (at >= 0 && at + 1 == given.size()) {
      throw new IllegalArgumentException(DATA + " needs a folder");
    }
    // The script changes into its own folder before it starts us.
    String from = Optional.ofNullable(System.getenv("ONRECORD_CALLED_FROM")).orElse("");
    return at < 0 ? BenchData.byDefault() : new BenchData(Path.of(from).resolve(given.get(at + 1)));
  }

  private static String line(Measure ours, List<Measure> all, List<Known.Peer> peers) {
    return String.join(
        "\t", ours.layer(), ours.name(), figure(ours.value()), others(ours, all, peers));
  }

  static String figure(double value) {
    return String.format(Locale.ROOT, value < RATE ? "%.3f" : "%,.0f", value);
  }

  /// Who else was measured here, then who published a figure.
  static String others(Measure ours, List<Measure> all, List<Known.Peer> peers) {
    Stream<String> measured =
        all.stream()
            .filter(m -> !m.who().equals(Measure.OURS))
            .filter(m -> m.layer().equals(ours.layer()) && m.name().equals(ours.name()))
            .map(m -> m.who() + " " + figure(m.value()));
    Stream<String> published =
        peers.stream()
            .filter(p -> p.layer().equals(ours.layer()) && p.measure().equals(ours.name()))
            .map(p -> p.who() + " " + p.figure() + " (" + p.source() + ")");
    String both = Stream.concat(measured, published).collect(Collectors.joining("; "));
    return both.isEmpty() ? "–" : both;
  }
}
