package org.onrecord.judge.act;

/// What came of reading a line.
public sealed interface Parsed {
  record Fine(Made made) implements Parsed {}

  /// @param because in words, with what to do
  record Refused(String because) implements Parsed {}
}
