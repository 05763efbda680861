package org.onrecord.match.voice;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Span;

/// The words of a text as numbers, with their places packed: about six bytes a word, so that the
/// texts of a large record fit into memory.
///
/// A place is two numbers, the code points between a word and the one before it and the code points
/// of the word, seven bits a byte. Finding a place reads all places before it.
final class PlacedWords {
  private static final int LOW = 0x7F;
  private static final int MORE = 0x80;

  private final int[] words;
  private final byte[] places;

  private PlacedWords(int[] words, byte[] places) {
    this.words = words;
    this.places = places;
  }

  /// @param little whether a word, by its number, only ties others together
  static PlacedWords of(WordedText text, IntPredicate little) {
    int[] words = new int[text.size()];
    byte[] places = new byte[text.size() * 2 + 16];
    int used = 0;
    int end = 0;
    for (int i = 0; i < words.length; i++) {
      Span at = text.span(i, i + 1);
      words[i] = text.word(i) << 1 | (little.test(text.word(i)) ? 1 : 0);
      if (used + 10 > places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      used = write(places, used, at.start() - end);
      used = write(places, used, at.length());
      end = at.end();
    }
    return new PlacedWords(words, Arrays.copyOf(places, used));
  }

  private static int write(byte[] places, int at, int value) {
    int rest = value;
    int to = at;
    while (rest > LOW) {
      places[to++] = (byte) (rest & LOW | MORE);
      rest >>>= 7;
    }
    places[to++] = (byte) rest;
    return to;
  }

  int size() {
    return words.length;
  }

  /// A number for the word at `index`: the same for the same word.
  int word(int index) {
    return words[index];
  }

  /// Whether the word at `index` tells something by itself.
  boolean tells(int index) {
    return (words[index] & 1) == 0;
  }

  /// How many of its words do.
  int telling() {
    return (int) Arrays.stream(words).filter(word -> (word & 1) == 0).count();
  }

  /// From the start of word `from` to the end of word `to - 1`. Linear in `to`.
  Span span(int from, int to) {
    int read = 0;
    int at = 0;
    int start = 0;
    for (int word = 0; word < to; word++) {
      for (int part = 0; part < 2; part++) {
        int value = 0;
        int shift = 0;
        while (places[read] < 0) {
          value |= (places[read++] & LOW) << shift;
          shift += 7;
        }
        at += value | places[read++] << shift;
        if (part == 0 && word == from) {
          start = at;
        }
      }
    }
    return new Span(start, at);
  }
}
