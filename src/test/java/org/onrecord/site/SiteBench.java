package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.Stages;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.register.ActAnswer;

/// How long a record takes to publish, stage by stage, then once more with nothing changed, and
/// once more after a commitment was opened; which files there are then.
///
/// Arguments: the record, the folder to publish into.
final class SiteBench {
  private static final String NOTHING = "once more, nothing changed";
  private static final String COMMITMENT = "once more, a commitment was opened";

  private SiteBench() {}

  public static void main(String... arguments) throws IOException {
    Path record = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    for (String words : List.of("publishing", NOTHING, COMMITMENT)) {
      IO.println(words);
      if (words.equals(COMMITMENT)) {
        open(record);
      }
      long start = System.nanoTime();
      StaticSite.Published published = publish(record, out);
      double seconds = (System.nanoTime() - start) / 1e9;
      IO.println("  in all %,.1f s; %s".formatted(seconds, published));
    }
    kinds(out)
        .forEach((kind, size) ->
            IO.println("  %-24s %,8d files %,10d kB".formatted(kind, size[0], size[1] / 1000)));
  }

  private static StaticSite.Published publish(Path record, Path out) throws IOException {
    var stages = new Stages();
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench", Clock.systemUTC());
        RecordFolder open = RecordFolder.open(record, desk, "bench", stages)) {
      return new StaticSite()
          .publish(open, record, out, new StaticSite.How(Optional.empty(), false), stages);
    }
  }

  private static void open(Path record) throws IOException {
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench", Clock.systemUTC());
        RecordFolder open = RecordFolder.open(record, desk, "bench", new Stages())) {
      ActAnswer answer =
          open.act(
                  List.of(
                      "{\"act\":\"commitment-opened\",\"by\":\"Ada Lorn\",\"kind\":\"promise\",\"who\":\"Harbour Council\",\"what\":\"mend the long pier\"}"))
              .getFirst();
      String id = answer.id();
      open.act(
          List.of(
              "{\"act\":\"object-published\",\"by\":\"Ada Lorn\",\"on\":\"%s\"}".formatted(id)));
    }
  }

  private static Map<String, long[]> kinds(Path out) throws IOException {
    var kinds = new TreeMap<String, long[]>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        long[] size =
            kinds.computeIfAbsent(kind(out.relativize(file).toString()), _ -> new long[2]);
        size[0]++;
        size[1] += Files.size(file);
      }
    }
    return kinds;
  }

  private static String kind(String path) {
    return path.replaceAll("/[0-9a-f]{12}(?=[/.])", "/ID")
        .replaceAll("/others/\\d+-\\d+", "/others/SPAN")
        .replaceAll("/page/\\d+", "/page/N")
        .replaceAll(
            "^(by|content|text|terms|people|matters|sources|figures|agreement|search|tile)/.*",
            "$1/…")
        .replaceAll("^([a-z]+(/found)?)/by/.*", "$1/by/…")
        .replaceAll("/[cdif]-[0-9a-f]+", "/OBJECT")
        .replaceAll("^log/.*", "log/…")
        .replaceAll("^assets/.*", "assets/…");
  }
}
