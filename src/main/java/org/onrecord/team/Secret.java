package org.onrecord.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Something that only one browser or person knows: a session, an invitation, a recovery code. It
/// is handed out once; what is kept is its hash. 256 random bits need no slow hash.
///
/// @param words as it is handed out: letters, digits, `-` and `_`
public record Secret(String words) {
  private static final int BYTES = 32;

  /// Recovery codes are typed by hand: 120 bits, enough for a hash that is not slow (ASVS 6.5.2).
  private static final int TYPED_BYTES = 15;

  private static final int GROUP = 4;

  /// Longer ones were not made here.
  private static final int LONGEST = 64;

  public Secret {
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new IllegalArgumentException("not a secret of ours");
    }
  }

  /// Makes one for a browser to carry.
  public static Secret make(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// Makes one for a person to type: groups of four letters and digits.
  public static Secret toType(RandomGenerator random) {
    byte[] bytes = new byte[TYPED_BYTES];
    random.nextBytes(bytes);
    String letters = Base32.encode(bytes);
    return new Secret(letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
  }

  /// One that was typed: small letters are large ones, spaces and dashes nothing.
  public static Secret typed(String words) {
    return new Secret(
        words
            .toUpperCase(java.util.Locale.ROOT)
            .replaceAll("[^A-Z2-7]", "")
            .replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
  }

  /// What is kept of it: SHA-256, in hexadecimal.
  public String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Not the secret: it must not slip into a log.
  @Override
  public String toString() {
    return "Secret";
  }
}
