package org.onrecord.model;

import java.util.List;

/// Why the analysis proposes a finding, for the reader who asks.
///
/// @param confidence 0 to 1, comparable within one kind of finding
/// @param rule the reason in words, as a reader would say it: `reporting verb "told"`
/// @param cues the words in the text that gave the reason
public record Grounds(double confidence, String rule, List<Span> cues) {
  private static final double HIGH = 0.75;
  private static final double MEDIUM = 0.5;

  /// How sure, in a word. The limits are the same for all kinds; each kind sets its confidences so
  /// that they fit.
  public enum Sure implements Worded {
    HIGH,
    MEDIUM,
    LOW
  }

  public Grounds {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
    }
    cues = List.copyOf(cues);
  }

  public static Grounds of(double confidence, String rule, Span... cues) {
    return new Grounds(confidence, rule, List.of(cues));
  }

  /// The same grounds where `by` code points more stand before the passage.
  public Grounds moved(int by) {
    return new Grounds(confidence, rule, cues.stream().map(cue -> cue.moved(by)).toList());
  }

  public Sure sure() {
    return confidence >= HIGH ? Sure.HIGH : confidence >= MEDIUM ? Sure.MEDIUM : Sure.LOW;
  }
}
