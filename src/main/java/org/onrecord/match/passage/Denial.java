package org.onrecord.match.passage;

/// That something is not so: the words that say it, and the words that say what.
///
/// @param from the first word of what is denied
/// @param to one past its last word
/// @param words what denies it, as a reader may be shown it
public record Denial(int from, int to, String words) {
  public boolean covers(int place) {
    return from <= place && place < to;
  }
}
