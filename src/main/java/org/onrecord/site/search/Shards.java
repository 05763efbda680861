package org.onrecord.site.search;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Cuts terms into shards: all terms that begin with the same letters, as many letters as keep the
/// shard small. A term that is longer than its letters and has a shard of its own there is nowhere
/// else, so the longest name that a term begins with is the name of its shard.
final class Shards {
  /// No file is larger, but for a few bytes around it.
  static final int LARGEST = 48_000;

  /// A shard that is larger is cut further, as far as its terms differ.
  static final int AIM = 24_000;

  /// Quotation marks, a colon and a comma around a term and its postings.
  private static final int AROUND = 6;

  private final BiConsumer<String, SortedMap<String, String>> shard;

  /// @param shard is given each shard: its letters, and its terms with their postings
  Shards(BiConsumer<String, SortedMap<String, String>> shard) {
    this.shard = shard;
  }

  /// @param letters that all of `terms` begin with
  void cut(String letters, SortedMap<String, String> terms) {
    if (size(terms) <= AIM || terms.size() == 1) {
      shard.accept(letters, terms);
      return;
    }
    var further = new TreeMap<String, SortedMap<String, String>>();
    terms.forEach((term, postings) -> {
      int next =
          term.length() == letters.length()
              ? 0
              : Character.charCount(term.codePointAt(letters.length()));
      further
          .computeIfAbsent(term.substring(0, letters.length() + next), _ -> new TreeMap<>())
          .put(term, postings);
    });
    further.forEach((longer, some) -> {
      if (longer.equals(letters)) {
        shard.accept(longer, some);
      } else {
        cut(longer, some);
      }
    });
  }

  private static int size(Map<String, String> terms) {
    return terms.entrySet().stream()
        .mapToInt(e -> 2 * e.getKey().length() + e.getValue().length() + AROUND)
        .sum();
  }
}
