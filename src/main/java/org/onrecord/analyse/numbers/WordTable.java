package org.onrecord.analyse.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// A file of words: one entry a line, `word` or `word = value`; `#` begins a comment. Several words
/// with one value may stand before the sign, with commas between.
public final class WordTable {
  private static final String FOLDER = "/org/onrecord/analyse/en/";

  private final Map<String, String> entries;

  private WordTable(Map<String, String> entries) {
    this.entries = entries;
  }

  /// Reads the English word file `name`.
  ///
  /// @throws IllegalArgumentException when there is no such file
  public static WordTable read(String name) {
    Map<String, String> entries = new LinkedHashMap<>();
    try (var in = WordTable.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word file " + name);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().forEach(line -> add(line, entries));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word file " + name, e);
    }
    return new WordTable(entries);
  }

  private static void add(String line, Map<String, String> into) {
    int comment = line.indexOf('#');
    String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
    if (entry.isEmpty()) {
      return;
    }
    int sign = entry.indexOf('=');
    String value = sign < 0 ? "" : entry.substring(sign + 1).strip();
    for (String word : (sign < 0 ? entry : entry.substring(0, sign)).split(",")) {
      if (!word.isBlank()) {
        into.put(word.strip(), value);
      }
    }
  }

  /// All words.
  public Set<String> words() {
    return entries.keySet();
  }

  /// All words with the value `value`.
  public Set<String> wordsFor(String value) {
    Set<String> words = new LinkedHashSet<>();
    entries.forEach((word, its) -> {
      if (its.equals(value)) {
        words.add(word);
      }
    });
    return words;
  }

  /// Word to value, in the order of the file.
  public Map<String, String> entries() {
    return entries;
  }
}
