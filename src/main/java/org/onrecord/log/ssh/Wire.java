package org.onrecord.log.ssh;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes as SSH writes them (RFC 4251, section 5): numbers of four bytes, strings after their
/// length.
final class Wire {
  private static final int NUMBER = 4;

  private final ByteBuffer in;

  private Wire(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  static Wire reading(byte[] bytes) {
    return new Wire(bytes);
  }

  /// The next bytes, which must be `expected`.
  ///
  /// @throws IllegalArgumentException when they are not
  void expect(byte[] expected, String what) {
    if (in.remaining() < expected.length || !Arrays.equals(bytes(expected.length), expected)) {
      throw new IllegalArgumentException("not " + what);
    }
  }

  int number() {
    if (in.remaining() < NUMBER) {
      throw new IllegalArgumentException("it is cut off");
    }
    return in.getInt();
  }

  byte[] string() {
    int length = number();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("it is cut off");
    }
    return bytes(length);
  }

  String text() {
    return new String(string(), StandardCharsets.UTF_8);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  byte[] rest() {
    return bytes(in.remaining());
  }

  /// @throws IllegalArgumentException when something follows
  void end() {
    if (in.hasRemaining()) {
      throw new IllegalArgumentException("something follows its end");
    }
  }

  /// `strings`, each after its length.
  static byte[] strings(byte[]... strings) {
    var out = new ByteArrayOutputStream();
    for (byte[] string : strings) {
      out.writeBytes(ByteBuffer.allocate(NUMBER).putInt(string.length).array());
      out.writeBytes(string);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
