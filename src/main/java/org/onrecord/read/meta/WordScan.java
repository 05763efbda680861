package org.onrecord.read.meta;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Tells in one pass which of several sets of words a text has a word of, whatever its capitals.
/// After Aho and Corasick, "Efficient string matching", 1975.
///
/// A word is found wherever its letters stand, inside other words too.
final class WordScan {
  /// Letters from here on stand in no word that is looked for: Latin, Greek and Cyrillic are
  /// before.
  static final int LETTERS = 0x530;

  /// As many sets as a `long` has bits.
  static final int MOST = Long.SIZE;

  /// For each letter its column in `next`; 0 for those in no word.
  private final char[] columns = new char[LETTERS];

  private final int width;

  /// The state after each state and column; states are the beginnings of words.
  private int[] next;

  /// The sets of which a word ends in each state.
  private long[] found;

  private int states = 1;

  /// @param sets words folded by [#fold], of letters before [#LETTERS]
  WordScan(List<Set<String>> sets) {
    int count = 1;
    for (Set<String> set : sets) {
      for (String word : set) {
        for (int i = 0; i < word.length(); i++) {
          if (columns[word.charAt(i)] == 0) {
            columns[word.charAt(i)] = (char) count++;
          }
        }
      }
    }
    width = count;
    for (char c = 0; c < LETTERS; c++) {
      char folded = fold(c);
      columns[c] = folded < LETTERS ? columns[folded] : 0;
    }
    int most = 1 + sets.stream().flatMap(Set::stream).mapToInt(String::length).sum();
    next = new int[most * width];
    found = new long[most];
    for (int i = 0; i < sets.size(); i++) {
      for (String word : sets.get(i)) {
        add(word, 1L << i);
      }
    }
    next = Arrays.copyOf(next, states * width);
    found = Arrays.copyOf(found, states);
    link();
  }

  /// What patterns that ignore case compare.
  static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private void add(String word, long set) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      int step = state * width + columns[word.charAt(i)];
      if (next[step] == 0) {
        next[step] = states++;
      }
      state = next[step];
    }
    found[state] |= set;
  }

  /// Where no word goes on, the longest other beginning that ends here does.
  private void link() {
    var shorter = new int[states];
    var waiting = new ArrayDeque<Integer>(List.of(0));
    while (!waiting.isEmpty()) {
      int state = waiting.remove();
      for (int column = 0; column < width; column++) {
        int step = state * width + column;
        int otherwise = state == 0 ? 0 : next[shorter[state] * width + column];
        if (next[step] == 0) {
          next[step] = otherwise;
        } else {
          shorter[next[step]] = otherwise;
          found[next[step]] |= found[otherwise];
          waiting.add(next[step]);
        }
      }
    }
  }

  /// The sets of which `text` has a word, a bit each in their order.
  long in(String text) {
    long all = 0;
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      state = next[state * width + (c < LETTERS ? columns[c] : column(c))];
      all |= found[state];
    }
    return all;
  }

  /// Few letters beyond are capitals of one that is in a word.
  private int column(char c) {
    char folded = fold(c);
    return folded < LETTERS ? columns[folded] : 0;
  }
}
