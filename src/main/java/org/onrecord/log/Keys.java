package org.onrecord.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.tile.DamagedLog;

/// The record's signing keys, in a folder that only its owner may read.
final class Keys {

  private static final int NAME_BYTES = 8;

  private final Storage record;
  private final String now;
  private final String next;

  /// @param now the file of the key that signs
  /// @param next that of the key that follows it, once the log says so
  private Keys(Storage record, String now, String next) {
    this.record = record;
    this.now = now;
    this.next = next;
  }

  static Keys ofPublic(Storage record) {
    return new Keys(record, "keys/log.key", "keys/next.key");
  }

  static Keys ofPrivate(Storage record) {
    return new Keys(record, "keys/private.key", "keys/next-private.key");
  }

  /// The file of the key that signs, to tell people.
  String fileName() {
    return now;
  }

  Optional<SigningKey> find() throws IOException {
    return find(now);
  }

  Optional<SigningKey> next() throws IOException {
    return find(next);
  }

  private Optional<SigningKey> find(String name) throws IOException {
    Optional<byte[]> text = record.read(name);
    try {
      return text.map(bytes -> SigningKey.parse(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new DamagedLog(name + ": " + e.getMessage(), e);
    }
  }

  /// A new one, for a log that begins.
  ///
  /// @param logName what the log is called: an address without `https://`, or nothing yet
  SigningKey begin(Optional<String> logName) throws IOException {
    SigningKey key = SigningKey.generate(logName.orElseGet(Keys::unnamed));
    keep(now, key);
    return key;
  }

  /// Nobody else's name: most records never get an address, and two must not have one name.
  private static String unnamed() {
    byte[] random = new byte[NAME_BYTES];
    new SecureRandom().nextBytes(random);
    return "onrecord/" + HexFormat.of().formatHex(random);
  }

  SigningKey prepare(String logName) throws IOException {
    SigningKey key = SigningKey.generate(logName);
    keep(next, key);
    return key;
  }

  /// From here `next` signs; the one before is gone for good.
  void follow(SigningKey follower) throws IOException {
    keep(now, follower);
  }

  private void keep(String name, SigningKey key) throws IOException {
    record.replace(Map.of(name, (key.secretText() + "\n").getBytes(StandardCharsets.UTF_8)));
  }
}
