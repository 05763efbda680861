package org.onrecord.match.words;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Gives each word, in small letters, its number. One for all texts that are compared; words are
/// added by one thread, and asked for by several once none is added any more.
///
/// A large record has millions of words, and all are read whenever something comes in: they stand
/// in UTF-8 one behind the other, found by a table of numbers (open addressing), and become a
/// `String` when they are asked for. Up to two billion bytes of words.
public final class Lexicon {
  /// Bytes that fit into an array everywhere.
  private static final long LARGEST = Integer.MAX_VALUE - 8L;

  private byte[] letters = new byte[1 << 13];

  /// Where each word ends; it begins where the one before ends.
  private int[] ends = new int[1024];

  private long[] hashes = new long[1024];
  private char[] marks = new char[1024];

  /// The words that were asked for.
  private @Nullable String[] asked = new String[1024];

  /// Each word's number and one more, where its hash or the next free place is; 0 where nothing is.
  private int[] table = new int[1 << 11];

  private int size;

  public Lexicon() {}

  /// Words that had numbers before: all different, in the order of their numbers, in UTF-8. Several
  /// times as fast as to ask for the number of each.
  ///
  /// @param words hands each to what it is given
  public static Lexicon of(Consumer<Consumer<byte[]>> words) {
    var lexicon = new Lexicon();
    words.accept(lexicon::append);
    lexicon.index(Integer.highestOneBit(Math.max(lexicon.size, 512)) * 4);
    return lexicon;
  }

  private void append(byte[] utf8) {
    String word = isAscii(utf8) ? null : new String(utf8, StandardCharsets.UTF_8);
    append(word == null ? hashOf(utf8) : hashOf(word), utf8);
  }

  /// The number of `word`; a new one when it was not seen before.
  public int number(String word) {
    long hash = hashOf(word);
    int place = place(hash, word);
    if (table[place] != 0) {
      return table[place] - 1;
    }
    append(hash, word.getBytes(StandardCharsets.UTF_8));
    table[place] = size;
    if (size * 2L > table.length) {
      index(table.length * 2);
    }
    return size - 1;
  }

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /// The hash of a word, whether it has a number or not: FNV-1a, 64 bits.
  public static long hashOf(String word) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  /// The same of what has no letter beyond ASCII.
  private static long hashOf(byte[] ascii) {
    long hash = FNV_OFFSET;
    for (byte letter : ascii) {
      hash = (hash ^ letter) * FNV_PRIME;
    }
    return hash;
  }

  private static boolean isAscii(byte[] utf8) {
    for (byte letter : utf8) {
      if (letter < 0) {
        return false;
      }
    }
    return true;
  }

  /// The number of `word`, when it was seen before.
  public OptionalInt find(String word) {
    int found = table[place(hashOf(word), word)];
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found - 1);
  }

  /// The word that has `number`.
  public String word(int number) {
    String known = asked[number];
    if (known == null) {
      int start = start(number);
      known = new String(letters, start, ends[number] - start, StandardCharsets.UTF_8);
      asked[number] = known;
    }
    return known;
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
    return size;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /// Where `word` is in the table, or would be.
  private int place(long hash, String word) {
    int at = begin(hash);
    while (table[at] != 0 && !(hashes[table[at] - 1] == hash && isWord(table[at] - 1, word))) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  /// The upper bits of FNV are well mixed, but for words of a letter or two; those of a product
  /// are.
  private int begin(long hash) {
    return (int) (hash * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(table.length - 1L));
  }

  private boolean isWord(int number, String word) {
    int start = start(number);
    if (ends[number] - start != word.length()) {
      return isWord(number, word.getBytes(StandardCharsets.UTF_8));
    }
    for (int i = 0; i < word.length(); i++) {
      // A letter beyond ASCII takes two bytes or more, so then the lengths are not the same.
      if (letters[start + i] != word.charAt(i)) {
        return isWord(number, word.getBytes(StandardCharsets.UTF_8));
      }
    }
    return true;
  }

  private boolean isWord(int number, byte[] utf8) {
    return Arrays.equals(letters, start(number), ends[number], utf8, 0, utf8.length);
  }

  private void append(long hash, byte[] utf8) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
      asked = Arrays.copyOf(asked, size * 2);
    }
    int start = size == 0 ? 0 : ends[size - 1];
    int end = Math.addExact(start, utf8.length);
    if (end > letters.length) {
      long room = Math.min(LARGEST, Math.max(end, letters.length * 2L));
      letters = Arrays.copyOf(letters, (int) room);
    }
    System.arraycopy(utf8, 0, letters, start, utf8.length);
    ends[size] = end;
    hashes[size] = hash;
    // Marks are letters of ASCII.
    marks[size] = utf8.length > 1 && utf8[0] == 0 ? (char) utf8[1] : 0;
    size++;
  }

  /// @param places a power of two, more than there are words
  private void index(int places) {
    table = new int[places];
    for (int number = 0; number < size; number++) {
      int at = begin(hashes[number]);
      while (table[at] != 0) {
        at = (at + 1) & (places - 1);
      }
      table[at] = number + 1;
    }
  }
}
