package org.onrecord.read.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Strings on the wire: length, then UTF-8.
final class Words {
  private Words() {}

  static void write(String words, DataOutputStream out) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// What is there is read before room is made for what is promised, so that a false length costs
  /// nothing.
  static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length != length) {
      throw new EOFException("%d bytes were promised, %d came".formatted(length, bytes.length));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void write(Optional<?> words, DataOutputStream out) throws IOException {
    out.writeBoolean(words.isPresent());
    if (words.isPresent()) {
      write(words.get().toString(), out);
    }
  }

  static Optional<String> find(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
  }
}
