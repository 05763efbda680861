package org.onrecord.read.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.onrecord.model.Sha256;

/// Copies of files, so that what is hashed is what is read, whatever happens to the file meanwhile.
final class Copy {
  private Copy() {}

  /// The hash of the bytes that now stand in `target`.
  static Sha256 hashing(Path file, Path target) throws IOException {
    var digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
        OutputStream out = Files.newOutputStream(target)) {
      in.transferTo(out);
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }
}
