package org.onrecord.match.voice;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which texts hold which print: chains in flat arrays, twelve bytes an entry.
///
/// Of each print the earliest few holders are kept, so that a passage printed a thousand times
/// costs no more than one printed a few times.
final class Holders {
  /// Holders kept of a print.
  static final int EARLIEST = 24;

  private static final int FIRST_SIZE = 1 << 12;

  private int[] heads = new int[FIRST_SIZE];
  private int[] prints = new int[FIRST_SIZE];
  private int[] texts = new int[FIRST_SIZE];
  private int[] next = new int[FIRST_SIZE];
  private int count = 1;

  /// Hands the texts that hold `print` to `each`, then notes that `text` holds it as well.
  void meet(int print, int text, IntConsumer each) {
    int held = 0;
    for (int at = heads[place(print)]; at != 0; at = next[at]) {
      if (prints[at] == print) {
        each.accept(texts[at]);
        held++;
      }
    }
    if (held < EARLIEST) {
      enter(print, text);
    }
  }

  private void enter(int print, int text) {
    if (count == prints.length) {
      grow();
    }
    int place = place(print);
    prints[count] = print;
    texts[count] = text;
    next[count] = heads[place];
    heads[place] = count++;
  }

  private void grow() {
    int size = prints.length * 2;
    prints = Arrays.copyOf(prints, size);
    texts = Arrays.copyOf(texts, size);
    next = new int[size];
    heads = new int[size];
    for (int at = 1; at < count; at++) {
      int place = place(prints[at]);
      next[at] = heads[place];
      heads[place] = at;
    }
  }

  private int place(int print) {
    return (print * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(heads.length));
  }
}
