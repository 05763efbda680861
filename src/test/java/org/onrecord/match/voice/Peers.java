package org.onrecord.match.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Two plain ways to tell near-duplicates, to measure ours against. Each says how alike two texts
/// are, 0 to 1; where the line is drawn is chosen for each on the very pairs it is measured on.
final class Peers {
  private static final int SHINGLE = 5;
  private static final int BITS = 64;

  private Peers() {}

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  /// SimHash of pairs of words (Charikar, "Similarity estimation techniques from rounding
  /// algorithms", 2002; Manku, Jain and Das Sarma, 2007): the share of bits that are the same.
  static double simHash(String a, String b) {
    return 1 - Long.bitCount(simHash(words(a)) ^ simHash(words(b))) / (double) BITS;
  }

  private static long simHash(List<String> words) {
    int[] sums = new int[BITS];
    for (int i = 0; i + 2 <= words.size(); i++) {
      long hash = hash(words.subList(i, i + 2));
      for (int bit = 0; bit < BITS; bit++) {
        sums[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long result = 0;
    for (int bit = 0; bit < BITS; bit++) {
      result |= sums[bit] > 0 ? 1L << bit : 0;
    }
    return result;
  }

  /// The resemblance of Broder (1997): runs of five words in both, of those in either.
  static double resemblance(String a, String b) {
    Set<Long> first = shingles(words(a));
    Set<Long> second = shingles(words(b));
    double both = first.stream().filter(second::contains).count();
    return both / Math.max(1, first.size() + second.size() - both);
  }

  /// The containment of Broder (1997): runs of five words in both, of those of the shorter.
  static double containment(String a, String b) {
    Set<Long> first = shingles(words(a));
    Set<Long> second = shingles(words(b));
    double both = first.stream().filter(second::contains).count();
    return both / Math.max(1, Math.min(first.size(), second.size()));
  }

  private static Set<Long> shingles(List<String> words) {
    var shingles = new HashSet<Long>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(hash(words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static long hash(List<String> words) {
    long hash = 0xCBF29CE484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      }
      hash = (hash ^ ' ') * 0x100000001B3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ hash >>> 29;
  }
}
