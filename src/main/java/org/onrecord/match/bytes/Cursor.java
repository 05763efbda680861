package org.onrecord.match.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads what [Bytes] wrote, in the same order. Not for use by several threads.
public final class Cursor {
  private static final int LOW = 0x7F;

  private final byte[] bytes;
  private int at;

  public Cursor(byte[] bytes) {
    this(bytes, 0);
  }

  /// @param at where to begin
  public Cursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  public int number() {
    int value = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      value |= (bytes[at++] & LOW) << shift;
      shift += 7;
    }
    return value | bytes[at++] << shift;
  }

  public double real() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits |= (bytes[at++] & 0xFFL) << (8 * i);
    }
    return Double.longBitsToDouble(bits);
  }

  public String text() {
    int length = number();
    var text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  public byte[] bytes() {
    int length = number();
    byte[] part = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return part;
  }

  /// Passes over bytes that stand behind how many they are.
  public void skip() {
    int length = number();
    at += length;
  }

  public Optional<String> optionalText() {
    return option(this::text);
  }

  public <T> Optional<T> option(Supplier<T> read) {
    return number() == 1 ? Optional.of(read.get()) : Optional.empty();
  }

  /// One of the values of a kind, which are given in their order.
  public <T> T choice(List<T> values) {
    return values.get(number());
  }

  public <T> List<T> all(Supplier<T> read) {
    int size = number();
    var values = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      values.add(read.get());
    }
    return values;
  }

  /// The same, one at a time.
  public <T> void each(Supplier<T> read, Consumer<T> each) {
    int size = number();
    for (int i = 0; i < size; i++) {
      each.accept(read.get());
    }
  }

  public int[] ascending() {
    int[] values = new int[number()];
    int before = 0;
    for (int i = 0; i < values.length; i++) {
      before += number();
      values[i] = before;
    }
    return values;
  }

  public Set<String> texts() {
    return Set.copyOf(all(this::text));
  }
}
