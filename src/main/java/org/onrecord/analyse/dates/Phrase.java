package org.onrecord.analyse.dates;

/// Words that are a date.
///
/// @param from index of the first piece
/// @param to one past the index of the last piece
record Phrase(int from, int to, Expression expression) {
  Phrase from(int start) {
    return new Phrase(start, to, expression);
  }
}
