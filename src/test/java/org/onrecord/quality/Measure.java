package org.onrecord.quality;

import java.util.List;
import org.onrecord.read.web.MainTextBench;

/// One figure.
///
/// @param layer what is measured, as `layers.tsv` calls it
/// @param name the measure, as `layers.tsv` calls it
/// @param who who made it: `onrecord`, or a peer
/// @param value from 0 to 1; a rate is larger
/// @param of out of how many
public record Measure(String layer, String name, String who, double value, int of) {
  /// The program itself.
  public static final String OURS = "onrecord";

  /// Those of the main text of pages.
  public static List<Measure> mainText(String who, MainTextBench.Measured measured) {
    MainTextBench.Score score = measured.score();
    int segments = score.kept() + score.missed();
    return List.of(
        new Measure("main-text", "f1", who, score.f1(), segments),
        new Measure("main-text", "precision", who, score.precision(), segments),
        new Measure("main-text", "recall", who, score.recall(), segments),
        new Measure("main-text", "pages a second", who, measured.speed(), segments));
  }

  static Measure ours(String layer, String name, double value, int of) {
    return new Measure(layer, name, OURS, value, of);
  }
}
