package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.onrecord.model.Sha256;
import org.onrecord.read.text.Sniffer;

/// A first look at a file.
final class Glance {
  private final byte[] head;
  private final long size;

  private Glance(byte[] head, long size) {
    this.head = head;
    this.size = size;
  }

  static Glance at(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Glance(in.readNBytes(Sniffer.HEAD), Files.size(file));
    }
  }

  /// Its first bytes, as many as the [Sniffer] looks at.
  byte[] head() {
    return head;
  }

  long size() {
    return size;
  }

  /// The hash of all its bytes, without holding them.
  static Sha256 hash(Path file) throws IOException {
    var digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }
}
