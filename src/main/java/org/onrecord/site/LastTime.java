package org.onrecord.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.onrecord.site.again.State;

/// What was published last into a folder, page by page, kept in a file. It can be thrown away at
/// any time: then every page is made anew. So can one that is damaged, or of another version.
///
/// @param people who has a page of their own
/// @param made by the names of the targets
record LastTime(State state, KnownPeople people, Map<String, Made> made) {
  /// Another number means another form, or other people with a page of their own.
  private static final int FORM = 4;

  LastTime {
    made = Map.copyOf(made);
  }

  /// What `file` tells; empty when there is nothing to be read.
  static Optional<LastTime> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    try (var bytes =
            new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest);
        var in = new DataInputStream(bytes)) {
      if (in.readInt() != FORM) {
        return Optional.empty();
      }
      LastTime read = new LastTimeReader(in).lastTime();
      byte[] computed = digest.digest();
      bytes.on(false);
      return MessageDigest.isEqual(computed, in.readNBytes(computed.length))
          ? Optional.of(read)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever does not read well is as good as none.
      return Optional.empty();
    }
  }

  /// Writes it into `file`.
  void write(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file));
        var out = new DataOutputStream(new DigestOutputStream(plain, digest))) {
      out.writeInt(FORM);
      new LastTimeWriter(out).write(this);
      out.flush();
      plain.write(digest.digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
