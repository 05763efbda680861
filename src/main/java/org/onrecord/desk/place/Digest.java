package org.onrecord.desk.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.onrecord.model.Sha256;

/// SHA-256 of files, piece by piece.
public final class Digest {
  public static final Sha256 NOTHING = Sha256.of(new byte[0]);

  private static final int PIECE = 1 << 16;

  private Digest() {}

  /// The digest of `file`; empty when it cannot be read.
  public static Optional<Sha256> find(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.digest();
      byte[] piece = new byte[PIECE];
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        digest.update(piece, 0, n);
      }
      return Optional.of(new Sha256(HexFormat.of().formatHex(digest.digest())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
