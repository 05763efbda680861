package org.onrecord.log.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Entries one after the other, each after its length in two bytes, the high one first (C2SP
/// tlog-tiles, "Log entries").
final class Bundle {
  /// Bytes of the largest entry.
  private static final int LARGEST = 65_535;

  private static final int LENGTH = 2;

  private Bundle() {}

  /// @throws IllegalArgumentException when `entry` is larger than the form holds
  static void checkSize(byte[] entry) {
    if (entry.length > LARGEST) {
      throw new IllegalArgumentException("an entry of more than 65,535 bytes");
    }
  }

  static byte[] encode(List<byte[]> entries) {
    var bytes = ByteBuffer.allocate(entries.stream().mapToInt(e -> LENGTH + e.length).sum());
    for (byte[] entry : entries) {
      bytes.putShort((short) entry.length).put(entry);
    }
    return bytes.array();
  }

  /// @throws IllegalArgumentException when `bytes` are not exactly `count` entries
  static List<byte[]> decode(byte[] bytes, int count) {
    var entries = new ArrayList<byte[]>(count);
    var in = ByteBuffer.wrap(bytes);
    for (int i = 0; i < count; i++) {
      if (in.remaining() < LENGTH) {
        throw new IllegalArgumentException("it ends after %d of %d entries".formatted(i, count));
      }
      int length = Short.toUnsignedInt(in.getShort());
      if (in.remaining() < length) {
        throw new IllegalArgumentException("entry %d of %d is cut off".formatted(i + 1, count));
      }
      byte[] entry = new byte[length];
      in.get(entry);
      entries.add(entry);
    }
    if (in.hasRemaining()) {
      throw new IllegalArgumentException("bytes follow the last of %d entries".formatted(count));
    }
    return entries;
  }
}
