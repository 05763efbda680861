package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.quality.gold.Annotation;
import org.onrecord.quality.gold.GoldLayer;
import org.onrecord.quality.gold.GoldScore;

/// How well the program does on the texts of our own (`src/test/annotated`): those that were looked
/// at when rules were written, and those that nobody looked at, which tell what other texts may
/// expect.
final class OwnTexts {
  static final Path SEEN = Path.of("src/test/annotated/seen");
  static final Path UNSEEN = Path.of("src/test/annotated/unseen");

  /// Texts annotated for their central assertions alone: those to which the weights of claims were
  /// fitted, and those to which nothing was.
  static final Path FITTED = Path.of("src/test/annotated/claims/fitted");

  static final Path KEPT = Path.of("src/test/annotated/claims/kept");

  /// What of a layer is told, in this order.
  private static final Map<String, List<String>> CHECKS = checks();

  private OwnTexts() {}

  private static Map<String, List<String>> checks() {
    var checks = new LinkedHashMap<String, List<String>>();
    checks.put("quotations", List.of("speaker", "form"));
    checks.put("reported", List.of("speaker"));
    checks.put("commitments", List.of("status", "actor", "type"));
    checks.put("figures", List.of("value", "unit"));
    checks.put("dates", List.of("value"));
    checks.put("names", List.of("entity"));
    checks.put("relations", List.of("ends"));
    checks.put("claims", List.of("top10"));
    checks.put("metadata", List.of("published"));
    return checks;
  }

  /// The annotation of `folder` with what we find in its texts.
  static Layers.Annotated analyse(Path folder) throws IOException {
    Annotation annotation = Annotation.of(folder);
    return Layers.analyse(annotation.gold(), annotation.texts());
  }

  /// Figures of `folder`, by layer and measure: `commitments f1`, `commitments status`.
  static Map<String, Double> figures(Path folder) throws IOException {
    Layers.Annotated found = analyse(folder);
    GoldScore score = GoldScore.of(found.gold(), found.findings());
    var figures = new LinkedHashMap<String, Double>();
    for (Map.Entry<String, List<String>> each : CHECKS.entrySet()) {
      GoldLayer layer = score.layers().getOrDefault(each.getKey(), new GoldLayer());
      if (layer.recall().of() > 0) {
        figures.put(each.getKey() + " f1", layer.f1());
        figures.put(each.getKey() + " recall", layer.recall().value());
        figures.put(each.getKey() + " precision", layer.precision().value());
      }
      if (each.getKey().equals("claims")) {
        figures.put("claims ap", score.averagePrecision());
      }
      for (String check : each.getValue()) {
        figures.put(
            each.getKey() + " " + check,
            layer.checks().getOrDefault(check, new GoldLayer.Share(0, 0)).value());
      }
    }
    return figures;
  }
}
