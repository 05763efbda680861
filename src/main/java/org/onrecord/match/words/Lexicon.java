package org.onrecord.match.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Gives each word, in small letters, its number. One for all texts that are compared; not for use
/// by several threads.
public final class Lexicon {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private long[] hashes = new long[1024];
  private char[] marks = new char[1024];

  /// The number of `word`; a new one when it was not seen before.
  public int number(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    if (words.size() > hashes.length) {
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
      marks = Arrays.copyOf(marks, marks.length * 2);
    }
    hashes[words.size() - 1] = hashOf(word);
    marks[words.size() - 1] = word.length() > 1 && word.charAt(0) == 0 ? word.charAt(1) : 0;
    return words.size() - 1;
  }

  /// The hash of a word, whether it has a number or not: FNV-1a, 64 bits.
  public static long hashOf(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /// The number of `word`, when it was seen before.
  public OptionalInt find(String word) {
    Integer known = numbers.get(word);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /// The word that has `number`.
  public String word(int number) {
    return words.get(number);
  }

  /// The letter behind the mark that the word of `number` begins with (`\0w`, `\0c` …); 0 when it
  /// begins with none.
  public char mark(int number) {
    return marks[number];
  }

  /// A hash of the word that has `number`: of its letters alone, so that it does not depend on what
  /// was read before it.
  public long hash(int number) {
    return hashes[number];
  }

  /// How many words have a number.
  public int size() {
    return words.size();
  }
}
