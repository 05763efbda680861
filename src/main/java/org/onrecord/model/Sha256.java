package org.onrecord.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest (FIPS 180-4) as 64 lower-case hexadecimal digits: the name of a document's
/// bytes.
///
/// @param hex 64 digits 0-9a-f
public record Sha256(String hex) implements Comparable<Sha256> {
  /// How many digits a page address shows: 48 bits, enough for millions of documents.
  private static final int SHORT = 12;

  public Sha256 {
    if (!isDigest(hex)) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
    }
  }

  private static boolean isDigest(String hex) {
    for (int i = 0; i < hex.length(); i++) {
      char c = hex.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return hex.length() == 64;
  }

  public static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /// The digest of the UTF-8 bytes of `words`.
  public static Sha256 of(String words) {
    return of(words.getBytes(StandardCharsets.UTF_8));
  }

  /// A fresh digest, for bytes that arrive piece by piece.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }

  /// The first digits, as page addresses and messages show them.
  public String brief() {
    return hex.substring(0, SHORT);
  }

  @Override
  public int compareTo(Sha256 other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
