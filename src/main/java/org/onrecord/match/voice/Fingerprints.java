package org.onrecord.match.voice;

import java.util.Arrays;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.WordedText;

/// A sample of the runs of words of a text, so chosen that two texts which share a long enough run
/// choose the same ones: winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms
/// for document fingerprinting", 2003).
///
/// It was chosen over MinHash of whole texts since it also sees an excerpt, or a short text quoted
/// whole in a long one, where the share of the whole is small.
final class Fingerprints {
  /// Words in a run. Four appear by chance in independent reports of one event, six are broken by
  /// light editing.
  private static final int RUN = 5;

  /// Of so many neighbouring runs the least is kept: two texts that share `RUN + WINDOW - 1` words
  /// in a row share at least one.
  private static final int WINDOW = 4;

  private Fingerprints() {}

  /// The fingerprints of `text`, ascending, each once. Linear in the text.
  static long[] of(WordedText text, Lexicon lexicon) {
    int runs = text.size() - RUN + 1;
    if (runs <= 0) {
      return new long[0];
    }
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      hashes[i] = hash(text, i, lexicon);
    }
    long[] kept = new long[runs];
    int count = 0;
    int last = -1;
    for (int from = 0; from + WINDOW <= Math.max(runs, WINDOW); from++) {
      int least = least(hashes, from, Math.min(from + WINDOW, runs));
      if (least != last) {
        kept[count++] = hashes[least];
        last = least;
      }
    }
    return Arrays.stream(kept, 0, count).sorted().distinct().toArray();
  }

  private static int least(long[] hashes, int from, int to) {
    int least = from;
    for (int i = from + 1; i < to; i++) {
      if (hashes[i] <= hashes[least]) {
        least = i;
      }
    }
    return least;
  }

  private static long hash(WordedText text, int from, Lexicon lexicon) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < from + RUN; i++) {
      hash = (hash ^ lexicon.hash(text.word(i))) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  /// The finaliser of SplitMix64, so that the least of a window is a fair draw.
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
