package org.onrecord.model;

/// Two passages of different documents about one matter, and how they stand to each other.
///
/// @param matter what both speak of, in a few words
/// @param why the reason in words: `164 against 238 killed`
/// @param score 0 to 1, how much it says that a reader should look
public record Pair(Stance stance, String matter, String why, double score, Passage a, Passage b) {
  public Pair {
    if (a.document().equals(b.document())) {
      throw new IllegalArgumentException("both passages are of one document");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("a pair without a reason");
    }
  }
}
