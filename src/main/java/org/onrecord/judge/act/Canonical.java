package org.onrecord.judge.act;

import org.onrecord.log.CanonicalJson;
import tools.jackson.databind.JsonNode;

/// The form in which acts are kept and signed ([CanonicalJson]), for values without fractions:
/// numbers are whole and below 2^53, so that no program reads another number than was written.
public final class Canonical {
  private static final long LARGEST = 1L << 53;

  private Canonical() {}

  /// @throws IllegalArgumentException when a number has a fraction or is too large, or a text has
  ///   no form in UTF-8
  public static String of(JsonNode json) {
    mustBeWhole(json);
    return CanonicalJson.text(json);
  }

  private static void mustBeWhole(JsonNode json) {
    if (json.isNumber()
        && (!json.isIntegralNumber()
            || !json.canConvertToLong()
            || Math.abs(json.asLong()) >= LARGEST)) {
      throw new IllegalArgumentException(
          "%s is no whole number: write numbers with a fraction as text".formatted(json));
    }
    json.forEach(Canonical::mustBeWhole);
  }
}
