package org.onrecord.match.passage;

import org.onrecord.model.Span;

/// What is looked at of every passage before it is compared: where it is, what it speaks of,
/// whether it answers a question, whether it takes something back.
public final class Outline {
  private final Span at;
  private final int[] features;
  private final boolean takesSides;
  private final boolean corrects;

  Outline(Span at, int[] features, boolean takesSides, boolean corrects) {
    this.at = at;
    this.features = features;
    this.takesSides = takesSides;
    this.corrects = corrects;
  }

  public Span at() {
    return at;
  }

  /// Its features by the document's own numbers; not to be changed.
  public int[] features() {
    return features;
  }

  public boolean takesSides() {
    return takesSides;
  }

  public boolean corrects() {
    return corrects;
  }
}
