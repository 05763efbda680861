package org.onrecord.analyse.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A word list from a resource beside this class: lines of words, `#` for comments.
final class WordSet {
  private WordSet() {}

  /// All words of `list`.
  static Set<String> all(String list) {
    var words = new HashSet<String>();
    read(list, words);
    return Set.copyOf(words);
  }

  /// The words of each line of `list` under the line's first word.
  static Map<String, Set<String>> keyed(String list) {
    var keyed = new LinkedHashMap<String, Set<String>>();
    for (String line : lines(list)) {
      String[] parts = line.split(" ", 2);
      keyed.put(parts[0], Set.of(parts[1].split(" ")));
    }
    return keyed;
  }

  private static void read(String list, Set<String> into) {
    for (String line : lines(list)) {
      into.addAll(Set.of(line.split(" ")));
    }
  }

  private static java.util.List<String> lines(String list) {
    var stream = WordSet.class.getResourceAsStream(list + ".txt");
    if (stream == null) {
      throw new IllegalStateException("missing word list " + list);
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
