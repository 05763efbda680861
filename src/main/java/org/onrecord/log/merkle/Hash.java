package org.onrecord.log.merkle;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256: 32 bytes.
public final class Hash {
  /// Bytes of one.
  public static final int SIZE = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @throws IllegalArgumentException when there are not 32 of them
  public static Hash of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /// The `length` bytes of `bytes` from `offset`.
  ///
  /// @throws IllegalArgumentException when `length` is not 32
  public static Hash of(byte[] bytes, int offset, int length) {
    if (length != SIZE) {
      throw new IllegalArgumentException("a hash has 32 bytes, this has " + length);
    }
    return new Hash(Arrays.copyOfRange(bytes, offset, offset + length));
  }

  /// Reads it from standard base64 (RFC 4648, section 4), in the one form that the encoder writes.
  ///
  /// @throws IllegalArgumentException when it is anything else
  public static Hash ofBase64(String text) {
    Hash hash = of(Base64.getDecoder().decode(text));
    if (!hash.base64().equals(text)) {
      throw new IllegalArgumentException("not the canonical base64 of a hash: " + text);
    }
    return hash;
  }

  /// A copy of its bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Puts its bytes into `target` from `offset`.
  public void into(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, SIZE);
  }

  void into(MessageDigest digest) {
    digest.update(bytes);
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }
}
