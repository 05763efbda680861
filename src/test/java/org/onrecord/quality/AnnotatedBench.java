package org.onrecord.quality;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Prints how well the program does on the texts of our own: `AnnotatedBench [--misses LAYER]`.
/// Misses are those of the texts that were looked at; the others stay unseen.
public final class AnnotatedBench {
  private AnnotatedBench() {}

  public static void main(String... arguments) throws IOException {
    List<String> given = List.of(arguments);
    int misses = given.indexOf("--misses");
    if (misses >= 0 && misses + 1 < given.size()) {
      MissesBench.annotated(OwnTexts.analyse(OwnTexts.SEEN), given.get(misses + 1));
      return;
    }
    Map<String, Double> seen = OwnTexts.figures(OwnTexts.SEEN);
    Map<String, Double> unseen = OwnTexts.figures(OwnTexts.UNSEEN);
    IO.println("%-24s %7s %7s".formatted("", "seen", "unseen"));
    seen.forEach((name, value) ->
        IO.println(
            "%-24s %7s %7s"
                .formatted(
                    name,
                    QualityBench.figure(value),
                    QualityBench.figure(unseen.getOrDefault(name, 0.0)))));
  }
}
