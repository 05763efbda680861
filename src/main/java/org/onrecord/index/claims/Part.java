package org.onrecord.index.claims;

/// Where in a statement a word stands, which says how much it tells of what is stated.
public enum Part {
  /// In the sentence itself.
  SAID(1f),

  /// In a hashtag or an account's name: `#OpenCourts` has two words and is a third, `opencourts`.
  TAGGED(1f),

  /// In the name of whoever wrote it, after the last dash: `— Ilva Maren (@ilvamaren)`.
  SIGNED(1f),

  /// In the date after that name. When something was written is not when it happened, but is often
  /// near it.
  DATED(0.5f);

  private final float weight;

  Part(float weight) {
    this.weight = weight;
  }

  /// What a word in this place counts, against one of the sentence.
  public float weight() {
    return weight;
  }
}
