package org.onrecord.log.ssh;

import java.security.PublicKey;
import java.util.Base64;
import org.onrecord.log.note.Ed25519;

/// The public half of a person's key, as a line of `id_ed25519.pub`, without its comment.
///
/// @param key Ed25519
public record SshPublicKey(PublicKey key) {
  static final String TYPE = "ssh-ed25519";

  /// Reads `ssh-ed25519 AAAA… comment`; the comment may be missing.
  ///
  /// @throws IllegalArgumentException when it is none, in words
  public static SshPublicKey parse(String line) {
    String[] parts = line.strip().split(" +", 3);
    if (!parts[0].equals(TYPE) || parts.length < 2) {
      throw new IllegalArgumentException(
          "not an Ed25519 key of OpenSSH (ssh-ed25519 AAAA…). `ssh-keygen -t ed25519` makes one.");
    }
    SshPublicKey key = decode(Base64.getDecoder().decode(parts[1]));
    if (!key.toString().equals(TYPE + " " + parts[1])) {
      throw new IllegalArgumentException("an SSH key that is written in another way");
    }
    return key;
  }

  /// @throws IllegalArgumentException when `bytes` are no key
  static SshPublicKey decode(byte[] bytes) {
    Wire in = Wire.reading(bytes);
    if (!in.text().equals(TYPE)) {
      throw new IllegalArgumentException("an SSH key that is not Ed25519");
    }
    byte[] raw = in.string();
    in.end();
    return new SshPublicKey(Ed25519.publicKey(raw));
  }

  byte[] encode() {
    return Wire.strings(Wire.utf8(TYPE), Ed25519.raw(key));
  }

  /// `ssh-ed25519 AAAA…`.
  @Override
  public String toString() {
    return TYPE + " " + Base64.getEncoder().encodeToString(encode());
  }
}
