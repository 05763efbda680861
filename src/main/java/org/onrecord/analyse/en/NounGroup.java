package org.onrecord.analyse.en;

/// A noun with what belongs before it: "the ministry's new plan", "he", "12 judges".
///
/// @param from index of its first token
/// @param to one past the index of its last token
/// @param head index of the noun or pronoun that the rest describes
/// @param ownerEnd one past the last token of the owner ("the ministry" in "the ministry's new
///   plan"); equal to `from` when there is none
public record NounGroup(int from, int to, int head, int ownerEnd) {
  /// Whether an owner stands before the possessive ending.
  public boolean hasOwner() {
    return ownerEnd > from;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
