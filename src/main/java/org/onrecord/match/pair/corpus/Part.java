package org.onrecord.match.pair.corpus;

/// A part of what tells how passages stand to each other, so that what each brings can be measured
/// by leaving it out. Nothing is left out but for that.
public enum Part {
  /// Numbers for one measure.
  NUMBERS("rule"),
  /// "Every" and "no" against counts.
  EVERY("rule"),
  /// What is said not to be so.
  DENIALS("rule"),
  /// Days of one event.
  DATES("rule"),
  /// Sides taken on a question.
  SIDES("rule"),
  /// A word denied.
  NEGATIONS("rule"),
  /// What became of a commitment.
  COMMITMENTS("rule"),
  /// Causes and doers.
  LINKS("rule"),
  /// What one passage takes back.
  LIMITS("rule"),
  /// Numbers that their own source has put right.
  CORRECTIONS("rule"),
  /// Much the same in much the same words.
  SAME_WORDS("words"),
  /// Words that speak of the same (`concepts.txt`).
  CONCEPTS("words"),
  /// Names as one thing across documents.
  NAMES("words"),
  /// That more must be shared than chance explains.
  CHANCE("words"),
  /// How much documents tell of the same.
  STORY("words");

  private final String kind;

  Part(String kind) {
    this.kind = kind;
  }

  /// Whether it is a `rule`, or counts `words`.
  public String kind() {
    return kind;
  }
}
