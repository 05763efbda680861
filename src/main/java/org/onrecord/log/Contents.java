package org.onrecord.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.tile.DamagedLog;

/// What envelopes speak of, a file each: 32 random bytes, the salt, then the content. A file is
/// named by its SHA-256, so `sha256sum` checks it, and the salt keeps anyone from guessing what a
/// hash stands for.
final class Contents {
  /// Bytes before the content.
  static final int SALT = 32;

  private final Storage storage;
  private final SecureRandom random = new SecureRandom();

  Contents(Storage storage) {
    this.storage = storage;
  }

  /// Keeps `contents`; all are durable when it returns.
  ///
  /// @return their hashes, in order
  List<String> keep(List<String> contents) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    var hashes = new ArrayList<String>();
    for (String content : contents) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      byte[] file = new byte[SALT];
      random.nextBytes(file);
      file = Arrays.copyOf(file, SALT + bytes.length);
      System.arraycopy(bytes, 0, file, SALT, bytes.length);
      String hash = Digests.hex(file);
      hashes.add(hash);
      files.put(nameOf(hash), file);
    }
    storage.replace(files);
    return hashes;
  }

  /// The content with that hash; empty when it is held back.
  ///
  /// @throws DamagedLog when what lies there is not what the envelope speaks of
  Optional<String> find(String hash) throws IOException {
    Optional<byte[]> file = file(hash);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Utf8.decode(Arrays.copyOfRange(file.get(), SALT, file.get().length)));
    } catch (IllegalArgumentException e) {
      throw new DamagedLog(nameOf(hash) + ": " + e.getMessage(), e);
    }
  }

  /// Salt and content with that hash; empty when they are held back.
  ///
  /// @throws DamagedLog when what lies there is not what the envelope speaks of
  Optional<byte[]> file(String hash) throws IOException {
    Optional<byte[]> file = storage.read(nameOf(hash));
    if (file.isPresent() && (file.get().length < SALT || !Digests.hex(file.get()).equals(hash))) {
      throw new DamagedLog(
          nameOf(hash)
              + " does not hold what its envelope speaks of. Put the file back from a copy of the record.");
    }
    return file;
  }

  /// Takes the content away for ever; the envelope stays.
  void takeAway(String hash) throws IOException {
    storage.dropContent(nameOf(hash));
  }

  /// Where it lies.
  static String nameOf(String hash) {
    return "content/" + hash.substring(0, 2) + "/" + hash;
  }
}
