package org.onrecord.match.passage;

/// A side that a passage takes on a question.
///
/// @param question what it answers
/// @param yes whether it answers yes
/// @param words the words that take it, with what turns them: `far from cosmetic`
/// @param place which word of the passage the first of them is, from 0; without what turns it
/// @param to one past the last of them
public record Side(Question question, boolean yes, String words, int place, int to) {
  /// What its answer means, in words.
  public String meaning() {
    return yes ? question.yes() : question.no();
  }
}
