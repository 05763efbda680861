package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.quality.Layers.Sureness;

/// The part of `docs/quality.md` that is made: tables of figures, what they mean, what is weak.
final class QualityPage {
  private static final String BEGIN = "<!-- made by `./onrecord bench quality` -->\n";
  private static final String END = "<!-- end of what is made -->\n";

  private final Layers layers;
  private final List<Known.Peer> peers;
  private final LocalDate day;
  private final StringBuilder out = new StringBuilder();

  QualityPage(Layers layers, List<Known.Peer> peers, LocalDate day) {
    this.layers = layers;
    this.peers = peers;
    this.day = day;
  }

  /// `page` with its made part anew.
  ///
  /// @throws IllegalStateException when it has none
  String into(String page) throws IOException {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("the page has no place for figures: " + BEGIN.strip());
    }
    return page.substring(0, begin + BEGIN.length()) + made() + page.substring(end);
  }

  private String made() throws IOException {
    out.append(
        "\nMeasured on %s: Onrecord %s, Java %s. All of it is English text, but for the web pages."
            .formatted(day, version(), Runtime.version()));
    PeerFigures.day()
        .ifPresent(peers ->
            out.append(" CoreNLP and boilerpipe, and what is said of the same 30 articles, on ")
                .append(peers)
                .append(" (`--peers`)."));
    out.append("\n");
    for (Known.Layer layer : Known.layers()) {
      List<Measure> measures =
          layers.measures().stream()
              .filter(m -> m.layer().equals(layer.id()) && m.who().equals(Measure.OURS))
              .toList();
      if (measures.isEmpty()) {
        out.append("\n### %s\n\nNot measured: the data was not there.\n".formatted(layer.title()));
      } else {
        section(layer, measures);
      }
    }
    ownTexts();
    sureness();
    return out.append('\n').toString();
  }

  /// As the build says it.
  private static String version() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>onrecord</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    return version.find() ? version.group(1) : "in development";
  }

  private void section(Known.Layer layer, List<Measure> measures) {
    out.append("\n### ").append(layer.title()).append("\n\n");
    out.append("%s. %s.\n\n".formatted(layer.data(), layer.definition()));
    out.append("| measure | Onrecord | others | of |\n|---|---|---|---|\n");
    for (Measure m : measures) {
      out.append(
          "| %s | **%s** | %s | %,d |\n"
              .formatted(
                  m.name(),
                  QualityBench.figure(m.value()),
                  QualityBench.others(m, layers.measures(), peers),
                  m.of()));
    }
    out.append("\nWeak: ").append(layer.weak()).append(".\n");
  }

  private void ownTexts() throws IOException {
    Map<String, Double> seen = OwnTexts.figures(OwnTexts.SEEN);
    Map<String, Double> unseen = OwnTexts.figures(OwnTexts.UNSEEN);
    out.append("\n### Texts of our own, looked at and not\n\n");
    out.append(
        "Twenty-four texts of as many kinds about invented countries, written and annotated by people who did not know the rules (`src/test/annotated`; `./bench annotated`). Rules were mended with the first dozen in view; nobody has looked at the second, nor at what is missed there: **that is what other texts may expect.** Measures as in the annotated documents.\n\n");
    out.append("| | looked at | not looked at |\n|---|---|---|\n");
    seen.forEach((name, value) ->
        out.append(
            "| %s | %s | **%s** |\n"
                .formatted(
                    name,
                    QualityBench.figure(value),
                    QualityBench.figure(unseen.getOrDefault(name, 0.0)))));
  }

  private void sureness() throws IOException {
    out.append("\n### How sure, and how often that is right\n\n");
    out.append(
        "Of what says that it is high (confidence from .75), medium (from .5) or low, so much is right, in the annotated documents:\n\n");
    out.append("| layer | high | medium | low |\n|---|---|---|---|\n");
    for (Known.Layer layer : Known.layers()) {
      boolean any = layers.sureness().stream().anyMatch(s -> s.layer().equals(layer.id()));
      if (any) {
        out.append(
            "| %s | %s | %s | %s |\n"
                .formatted(
                    layer.title(),
                    right(layer, "high"),
                    right(layer, "medium"),
                    right(layer, "low")));
      }
    }
  }

  private String right(Known.Layer layer, String sure) {
    Optional<Sureness> found =
        layers.sureness().stream()
            .filter(s -> s.layer().equals(layer.id()) && s.sure().equals(sure))
            .findFirst();
    return found.map(s -> "%d of %d".formatted(s.right().right(), s.right().of())).orElse("none");
  }
}
