package org.onrecord.analyse.claims;

import org.onrecord.analyse.text.Sentence;

/// One statement: a sentence, or a clause that could stand as one.
///
/// @param from index of its first token
/// @param to one past the last
/// @param first whether it opens its sentence
record Unit(int from, int to, Sentence sentence, boolean first) {
  int length() {
    return to - from;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }
}
