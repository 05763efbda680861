package org.onrecord.analyse.en;

/// A stretch of a sentence with one verb of its own.
///
/// @param from index of its first token
/// @param to one past the index of its last token
public record Clause(int from, int to, Clause.Kind kind) {
  /// What opens it.
  public enum Kind {
    /// The sentence's own, or one put beside it by "and", "but", a semicolon.
    MAIN,
    /// Opened by "that" or a question word: what is said, known, asked.
    CONTENT,
    /// Opened by "who", "which", "that" after a noun.
    RELATIVE,
    /// Opened by "because", "if", "when" …
    SUBORDINATE
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
