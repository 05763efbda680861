package org.onrecord.log.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Gatherers;
import org.onrecord.log.disk.Disk;
import org.onrecord.log.manifest.ManifestLine;

/// The SHA-256 of many files, on all processors. Never reads further than a file should be long.
///
/// @param disk where they lie
record FileHashes(Disk disk) {
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();
  private static final int PIECE = 1 << 16;

  /// Hands out each line with the hash of its file, in order; empty when there is none.
  void forEach(List<ManifestLine> lines, BiConsumer<ManifestLine, Optional<String>> each)
      throws IOException {
    try {
      lines.stream()
          .gather(Gatherers.mapConcurrent(AT_ONCE, line -> new Hashed(line, hash(line))))
          .forEachOrdered(hashed -> each.accept(hashed.line(), hashed.hash()));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private record Hashed(ManifestLine line, Optional<String> hash) {}

  private Optional<String> hash(ManifestLine line) {
    try {
      Optional<InputStream> found = disk.open(line.path());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = found.get()) {
        return Optional.of(hash(in, line.bytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The hash of what `in` holds; no hash at all when it is not `length` bytes long.
  private static String hash(InputStream in, long length) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    long left = length + 1;
    for (int read = 0; read >= 0 && left > 0; left -= Math.max(0, read)) {
      read = in.read(piece, 0, (int) Math.min(PIECE, left));
      digest.update(piece, 0, Math.max(0, read));
    }
    return left == 1 ? HexFormat.of().formatHex(digest.digest()) : "";
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}
