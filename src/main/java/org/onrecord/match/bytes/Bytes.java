package org.onrecord.match.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Writes values one behind the other: whole numbers seven bits a byte, texts in UTF-8 behind their
/// length. The same values give the same bytes.
public final class Bytes {
  private static final int LOW = 0x7F;
  private static final int MORE = 0x80;

  private byte[] written = new byte[256];
  private int size;

  /// A number of 0 or more takes one byte up to 127, two up to 16,383, and so on.
  public Bytes number(int value) {
    int rest = value;
    while ((rest & ~LOW) != 0) {
      one(rest & LOW | MORE);
      rest >>>= 7;
    }
    return one(rest);
  }

  public Bytes real(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int i = 0; i < Long.BYTES; i++) {
      one((int) (bits >>> (8 * i)));
    }
    return this;
  }

  public Bytes text(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /// Bytes behind how many they are.
  public Bytes bytes(byte[] value) {
    number(value.length);
    room(value.length);
    System.arraycopy(value, 0, written, size, value.length);
    size += value.length;
    return this;
  }

  public Bytes text(Optional<String> value) {
    return option(value, this::text);
  }

  public <T> Bytes option(Optional<T> value, Consumer<T> write) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(write);
    return this;
  }

  /// Which of the values of its kind it is: who reads it must know them in the same order.
  @SuppressWarnings("EnumOrdinal") // bytes are of one version of the program
  public Bytes choice(Enum<?> value) {
    return number(value.ordinal());
  }

  public <T> Bytes all(Collection<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
    return this;
  }

  /// A set of numbers: ascending, each as what it is above the one before.
  public Bytes numbers(Set<Integer> values) {
    return ascending(values.stream().mapToInt(Integer::intValue).sorted().toArray());
  }

  /// Numbers of 0 or more that ascend.
  public Bytes ascending(int[] values) {
    number(values.length);
    int before = 0;
    for (int value : values) {
      number(value - before);
      before = value;
    }
    return this;
  }

  public Bytes texts(Set<String> values) {
    return texts(List.copyOf(new TreeSet<>(values)));
  }

  public Bytes texts(List<String> values) {
    return all(values, this::text);
  }

  /// Up to 31 answers, the first in the lowest bit.
  public Bytes flags(boolean... values) {
    int flags = 0;
    for (int i = 0; i < values.length; i++) {
      flags |= values[i] ? 1 << i : 0;
    }
    return number(flags);
  }

  private Bytes one(int value) {
    room(1);
    written[size++] = (byte) value;
    return this;
  }

  private void room(int more) {
    if (size + more > written.length) {
      written = Arrays.copyOf(written, Math.max(size + more, written.length * 2));
    }
  }

  /// All that was written.
  public byte[] toArray() {
    return Arrays.copyOf(written, size);
  }
}
