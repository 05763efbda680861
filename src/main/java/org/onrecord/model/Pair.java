package org.onrecord.model;

/// Two passages about one matter, and how they stand to each other.
///
/// @param aspect in what they agree or differ
/// @param change whether they were written so far apart in time that what they speak of may have
///   changed; then a contradiction is none
/// @param matter what both speak of, in a few words
/// @param why the reason in words: `164 against 238 killed`
/// @param score 0 to 1, how much it says that a reader should look
public record Pair(
    Stance stance,
    Aspect aspect,
    boolean change,
    String matter,
    String why,
    double score,
    Passage a,
    Passage b) {
  public Pair {
    if (a.document().equals(b.document()) && a.at().overlaps(b.at())) {
      throw new IllegalArgumentException("a passage beside itself");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("a pair without a reason");
    }
  }

  /// The same, said to be about `matter`.
  public Pair withMatter(String matter) {
    return new Pair(stance, aspect, change, matter, why, score, a, b);
  }

  /// Whether both passages are of one document, which then pulls against itself.
  public boolean isTension() {
    return a.document().equals(b.document());
  }
}
