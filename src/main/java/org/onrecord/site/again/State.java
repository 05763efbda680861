package org.onrecord.site.again;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What all pages of a folder hang on.
///
/// @param texts as long as it is the same, texts and what was found in them are, and so is the
///   program and the address under which the folder is read
/// @param happened how many things happened to the record
/// @param root of the log over these
/// @param day from which it is looked at
/// @param mentions what pages of texts show of the register, by finding or document
public record State(
    String texts, long happened, String root, LocalDate day, SortedMap<String, String> mentions) {
  public State {
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }

  /// @param mentions by finding or document
  public static State of(
      String texts, long happened, String root, LocalDate day, Map<String, String> mentions) {
    return new State(texts, happened, root, day, new TreeMap<>(mentions));
  }
}
