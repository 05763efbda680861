package org.onrecord.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.onrecord.log.disk.Storage;

/// The bytes as received, each under its SHA-256: `originals/ab/abcdef…`. Never changed.
public final class Originals {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Storage storage;

  public Originals(Storage storage) {
    this.storage = storage;
  }

  /// Keeps what `bytes` holds, read to its end a piece at a time; durable when it returns.
  ///
  /// @return their SHA-256 in hexadecimal
  public String keep(InputStream bytes) throws IOException {
    var digesting = new DigestInputStream(bytes, Digests.sha256());
    var digest = new AtomicReference<String>();
    storage.writeOnce(digesting, () -> nameOf(digest.updateAndGet(_ -> digestOf(digesting))));
    return Objects.requireNonNull(digest.get(), "storage asked for no name");
  }

  /// The bytes with that digest, at once in memory.
  ///
  /// @throws JournalBroken when they are missing or have another digest
  public byte[] get(String digest) throws IOException {
    try (var in = open(digest)) {
      byte[] bytes = in.readAllBytes();
      checkDigest(digest, in);
      return bytes;
    }
  }

  /// Reads the bytes with that digest once more, a piece at a time.
  ///
  /// @throws JournalBroken when they are missing or have another digest
  public void check(String digest) throws IOException {
    try (var in = open(digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      checkDigest(digest, in);
    }
  }

  private DigestInputStream open(String digest) throws IOException {
    return new DigestInputStream(
        storage
            .open(nameOf(digest))
            .orElseThrow(() ->
                new JournalBroken(
                    "%s is missing. Put the file back from a copy of the record."
                        .formatted(nameOf(digest)))),
        Digests.sha256());
  }

  private static void checkDigest(String digest, DigestInputStream read) throws JournalBroken {
    if (!digestOf(read).equals(digest)) {
      throw new JournalBroken(
          "%s does not hold the bytes it is named for. Put the file back from a copy of the record."
              .formatted(nameOf(digest)));
    }
  }

  private static String digestOf(DigestInputStream read) {
    return HexFormat.of().formatHex(read.getMessageDigest().digest());
  }

  /// Where in the record's folder they lie.
  public static String nameOf(String digest) {
    if (!DIGEST.matcher(digest).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + digest);
    }
    return "originals/" + digest.substring(0, 2) + "/" + digest;
  }
}
