package org.onrecord.log;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.log.disk.Storage;

/// The bytes as received, each under its SHA-256: `originals/ab/abcdef…`. Never changed.
public final class Originals {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Storage storage;

  public Originals(Storage storage) {
    this.storage = storage;
  }

  /// Keeps `bytes`; durable when it returns.
  ///
  /// @return their SHA-256 in hexadecimal
  public String keep(byte[] bytes) throws IOException {
    String digest = HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    storage.writeOnce(nameOf(digest), bytes);
    return digest;
  }

  /// The bytes with that digest.
  ///
  /// @throws JournalBroken when what lies there has another digest
  public Optional<byte[]> find(String digest) throws IOException {
    Optional<byte[]> bytes = storage.read(nameOf(digest));
    if (bytes.isPresent()
        && !HexFormat.of().formatHex(Digests.sha256().digest(bytes.get())).equals(digest)) {
      throw new JournalBroken(
          "%s does not hold the bytes it is named for. Put the file back from a copy of the record."
              .formatted(nameOf(digest)));
    }
    return bytes;
  }

  /// The bytes with that digest.
  ///
  /// @throws JournalBroken when they are missing or have another digest
  public byte[] get(String digest) throws IOException {
    return find(digest)
        .orElseThrow(() ->
            new JournalBroken(
                "%s is missing. Put the file back from a copy of the record."
                    .formatted(nameOf(digest))));
  }

  /// Reads the bytes with that digest once more.
  ///
  /// @throws JournalBroken when they are missing or have another digest
  public void check(String digest) throws IOException {
    get(digest);
  }

  /// Where in the record's folder they lie.
  public static String nameOf(String digest) {
    if (!DIGEST.matcher(digest).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + digest);
    }
    return "originals/" + digest.substring(0, 2) + "/" + digest;
  }
}
