package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Patterns of a word list that hardly any text fits. One pass over a text tells which of them may
/// fit at all, by the words each needs: trying them all costs fifty times as much.
final class PatternList {
  private final List<Pattern> patterns;
  private final long[] needs;
  private final WordScan words;

  /// @param patterns that ignore case or do not, made by [Patterns#of]
  PatternList(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    this.needs = new long[patterns.size()];
    var sets = new ArrayList<Set<String>>();
    for (int i = 0; i < needs.length; i++) {
      for (Set<String> need : Needs.of(patterns.get(i).pattern())) {
        if (!sets.contains(need) && sets.size() < WordScan.MOST) {
          sets.add(need);
        }
        // One set too many is not asked for: the pattern is tried more often than it need be.
        needs[i] |= sets.contains(need) ? 1L << sets.indexOf(need) : 0;
      }
    }
    this.words = new WordScan(sets);
  }

  /// The patterns that may fit somewhere in `text`, in their order; others do not. O(n).
  List<Pattern> possible(String text) {
    long there = words.in(text);
    List<Pattern> possible = List.of();
    for (int i = 0; i < needs.length; i++) {
      if ((needs[i] & ~there) == 0) {
        possible = possible.isEmpty() ? new ArrayList<>() : possible;
        possible.add(patterns.get(i));
      }
    }
    return possible;
  }
}
