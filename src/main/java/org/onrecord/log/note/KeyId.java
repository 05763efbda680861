package org.onrecord.log.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Names a key, with its name (C2SP signed-note, "Signatures"): not a secret, and not proof of one.
///
/// @param hex eight hexadecimal digits
record KeyId(String hex) {
  /// Bytes of one.
  static final int SIZE = 4;

  KeyId {
    if (!hex.matches("[0-9a-f]{8}")) {
      throw new IllegalArgumentException("a key id is eight hexadecimal digits, not " + hex);
    }
  }

  /// The id of an Ed25519 key.
  static KeyId of(String name, byte[] publicKey) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(VerifierKey.ED25519);
      digest.update(publicKey);
      return of(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }

  /// The id that stands at the start of `bytes`.
  static KeyId of(byte[] bytes) {
    return new KeyId(HexFormat.of().formatHex(Arrays.copyOf(bytes, SIZE)));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
