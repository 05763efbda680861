package org.onrecord.quality;

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

  static Measure ours(String layer, String name, double value, int of) {
    return new Measure(layer, name, OURS, value, of);
  }
}
