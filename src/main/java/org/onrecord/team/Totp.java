package org.onrecord.team;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that change every thirty seconds: TOTP (RFC 6238) over HOTP (RFC 4226), six digits,
/// HMAC-SHA-1, which is what every authenticator app can do.
///
/// @param key the shared key, in base 32
public record Totp(String key) {
  private static final int SECONDS = 30;
  private static final int KEY_BYTES = 20;
  private static final int MODULUS = 1_000_000;

  /// Clocks differ and people type slowly: the code before and the one after count too.
  private static final int STEPS_BESIDE = 1;

  public Totp {
    if (Base32.decode(key).length < KEY_BYTES) {
      throw new IllegalArgumentException("a key has 20 bytes");
    }
  }

  /// Makes a key: 160 bits, as RFC 4226 asks for.
  public static Totp make(RandomGenerator random) {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return new Totp(Base32.encode(bytes));
  }

  /// The code at `at`.
  public String code(Instant at) {
    return code(step(at));
  }

  private static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), (long) SECONDS);
  }

  private String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(Base32.decode(key), "HmacSHA1"));
      byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = digest[digest.length - 1] & 0xf;
      int binary = ByteBuffer.wrap(digest).getInt(offset) & 0x7fffffff;
      return "%06d".formatted(binary % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", e);
    }
  }

  /// The step that `code` belongs to, when it is good at `at` and newer than `last`, the step of
  /// the code that counted before: no code counts twice.
  public OptionalLong accept(String code, Instant at, long last) {
    byte[] given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    long now = step(at);
    OptionalLong found = OptionalLong.empty();
    for (long step = now - STEPS_BESIDE; step <= now + STEPS_BESIDE; step++) {
      boolean same = MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), given);
      if (same && step > last) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /// The address that authenticator apps read (Key URI Format), from a picture or a link.
  ///
  /// @param record what the codes are for
  public String address(String record, String account) {
    String label = encode(record) + ":" + encode(account);
    return "otpauth://totp/%s?secret=%s&issuer=%s".formatted(label, key, encode(record));
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// Not the key: it must not slip into a log.
  @Override
  public String toString() {
    return "Totp";
  }
}
